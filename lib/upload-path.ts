import { join } from 'node:path'

/**
 * Where an uploaded file lies in the folder of uploads: under the SHA-256 of its content, as 64
 * lower-case hex digits, so that the same file is kept once and damage shows. Throws for any other
 * text: a path is never made of what a caller says.
 */
export function uploadPath(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256 in hex.')
  return join(folder, sha256.slice(0, 2), sha256)
}
