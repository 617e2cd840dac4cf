import { fileTypeFromFile } from 'file-type'
import type { ReceivedFile } from '#lib/file-folder.ts'
import { unpackedSize } from '#lib/unpacked-size.ts'
import { Refusal } from '../../outcome.ts'
import {
  type DocumentType,
  isDocumentType,
  kindProblem,
  nameProblem,
  unpackedLimit,
} from '../rules.ts'

/**
 * What a file is by its content, whatever its sender says. Throws a `Refusal` when that is nothing
 * that is kept, not what its name says, or a package that would fill its reader's disk.
 */
export async function typeOfContent(file: ReceivedFile, fileName: string): Promise<DocumentType> {
  const found = (await fileTypeFromFile(file.path))?.mime
  if (!isDocumentType(found)) throw new Refusal('unsupported', kindProblem(fileName))
  const problem = nameProblem(fileName, found)
  if (problem) throw new Refusal('unsupported', problem)
  if (isPacked(found)) await refuseBomb(file, fileName)
  return found
}

async function refuseBomb({ path }: ReceivedFile, fileName: string): Promise<void> {
  const size = await unpackedSize(path, unpackedLimit)
  if (size === 'damaged') {
    throw new Refusal('unsupported', { code: 'document.damaged', params: { fileName } })
  }
  if (size > unpackedLimit) {
    const params = { fileName, megabytes: unpackedLimit / 1_000_000 }
    throw new Refusal('tooLarge', { code: 'document.tooLargeUnpacked', params })
  }
}

/** These are ZIP packages; pictures and PDF are not unpacked. */
const isPacked = (type: DocumentType) => /officedocument|opendocument/.test(type)
