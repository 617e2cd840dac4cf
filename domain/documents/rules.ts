import type { Problem } from '../outcome.ts'
import { type DocumentType, documentKinds } from './schema.ts'

/** Whether a media type is one that is kept. */
export const isDocumentType = (mediaType: string | undefined): mediaType is DocumentType =>
  mediaType !== undefined && Object.hasOwn(documentKinds, mediaType)

/** Why a file cannot be kept: by its content it is of no kind that is kept. */
export const kindProblem = (fileName: string): Problem => ({
  code: 'document.wrongKind',
  params: { fileName },
})

/** Why a file cannot be kept under its name: its ending would mislead whoever opens it. */
export function nameProblem(fileName: string, type: DocumentType): Problem | null {
  const endings: readonly string[] = documentKinds[type]
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase()
  if (ending !== undefined && endings.includes(ending)) return null
  return { code: 'document.notWhatItsNameSays', params: { fileName, ending: endings[0] ?? '' } }
}
