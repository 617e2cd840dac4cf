import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Hands a project of these files alone (path to text) to a check, in a temporary folder. A check
 * that finds nothing in a project with a planted fault proves nothing in ours.
 */
export async function withPlanted<Found>(
  files: Record<string, string>,
  check: (project: string) => Found | Promise<Found>,
): Promise<Found> {
  const project = mkdtempSync(join(tmpdir(), 'convenio-house-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true })
      writeFileSync(join(project, path), text)
    }
    return await check(project)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

/** The folder of this project. */
export const project = join(import.meta.dirname, '../..')
