import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../shared/data')

/**
 * Whether the real registers and announcements, which are not ours to ship, are beside the project:
 * `test.skipIf(!sharedIsThere)(...)`. In CI nothing is skipped for the lack of them.
 */
export const sharedIsThere = existsSync(folder)

/** The path of a file there, such as `registers/uk_treaties_online.csv`. */
export function sharedFile(path: string): string {
  return join(folder, path)
}

if (!sharedIsThere && process.env.CONVENIO_REQUIRE_ALL) {
  throw new Error('Here nothing may be skipped, and ../shared is not beside the project.')
}
if (!sharedIsThere) {
  console.log('Tests on real registers are skipped: ../shared is not beside the project.')
}
