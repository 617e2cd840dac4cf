import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const made = ['.git', '.next', 'data', 'node_modules', 'playwright-report', 'test-results']

/** The files of a project that people write, relative to it, with `/`. */
export function sourceFiles(project: string, folder = ''): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.includes(entry.name) || entry.name === 'next-env.d.ts') return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return sourceFiles(project, path)
    return entry.isFile() && !entry.name.endsWith('.tsbuildinfo') ? [path] : []
  })
}

export const isCode = (file: string) => /\.(ts|tsx|js|mjs|css)$/.test(file)
export const isTest = (file: string) => /\.test\.tsx?$|^(test|e2e)\//.test(file)
