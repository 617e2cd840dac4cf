import { driverCode, StoreFull, StoreUnusable } from '../problems.ts'

/** Says an error of the file system as a sentence with what to do; others as they are. */
export function inWords(error: unknown, folder: string): unknown {
  const code = driverCode(error) ?? ''
  if (error instanceof StoreFull || error instanceof StoreUnusable) return error
  if (['ENOSPC', 'EDQUOT'].includes(code)) {
    return new StoreFull(`There is no room left for ${folder}: make room, and try again.`, {
      cause: error,
    })
  }
  if (!/^(EACCES|EPERM|EROFS|ENOTDIR|ENOTEMPTY|EEXIST|ENOENT|EISDIR|EIO)$/.test(code)) return error
  return new StoreUnusable(
    `${folder} can not be written (${code}): name another folder, or give the user that runs Convenio the right to write it.`,
    { cause: error },
  )
}
