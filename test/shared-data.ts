import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'

const folder = join(import.meta.dirname, '../../shared/data')
const there = existsSync(folder)

if (!there && process.env.CONVENIO_REQUIRE_ALL) {
  throw new Error('Here nothing may be skipped, and ../shared is not beside the project.')
}
if (!there)
  console.log('Skipped, for ../shared is not beside the project: tests on real registers.')

/**
 * `describe` for tests that read the real registers and announcements of ../shared, which are not
 * ours to ship: without them it is skipped, in CI it fails.
 */
export const describeShared = describe.skipIf(!there)

/** The path of a file there, such as `registers/uk_treaties_online.csv`. */
export function sharedFile(path: string): string {
  return join(folder, path)
}
