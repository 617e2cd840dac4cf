import type { Problem } from '../outcome.ts'

/** What may be kept, by content, with the endings of its names; the first is the usual one. */
const documentKinds = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
} as const
export type DocumentType = keyof typeof documentKinds
export const documentTypes = Object.keys(documentKinds) as [DocumentType, ...DocumentType[]]

/** What a file picker is told to offer. */
export const acceptedEndings = Object.values(documentKinds)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')

/** The most that a document may weigh: 50 MB. */
export const documentLimit = 50_000_000

/** The most that a document may weigh once its parts are unpacked: 250 MB. */
export const unpackedLimit = 250_000_000

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

/**
 * Why a document is no original and no authentic text: the clause on languages names others, so it is
 * a translation (`domain.md` rule 26). What is not said of either leaves it open.
 */
export function authenticProblem(
  { role, language }: { role: string; language: string | null },
  authentic: readonly string[] | null,
): Problem | null {
  if (authentic === null || language === null) return null
  if (!['original', 'authenticText'].includes(role)) return null
  if (authentic.some((tag) => isSameLanguage(tag, language))) return null
  return { code: 'document.notAuthentic', params: { language, authentic: authentic.join(', ') } }
}

/** `zh` is said of a text in `zh-CN`, and the other way round. */
const isSameLanguage = (one: string, other: string) =>
  one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
