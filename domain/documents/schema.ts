import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, line } from '#lib/fields.ts'
import { person } from '../milestones/schema.ts'
import { documentTypes } from './rules.ts'
import { documentRoles } from './schema/words.ts'

// A name with such a mark reads otherwise than it is: "gpj.exe" turned round.
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const fileName = line(200)
  .refine((name) => !/[\\/]/.test(name), 'wrongFileName')
  .refine((name) => !turning.test(name), 'wrongFileName')

/** What is said of a document beside its content: the address's query, at an upload. */
export const documentSaid = z.strictObject({
  agreementId: id(),
  fileName,
  role: z.enum(documentRoles).default('evidence'),
  /** The language it is written in, as a BCP 47 tag. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'wrongLanguage')
    .nullish(),
})
export type DocumentSaid = z.infer<typeof documentSaid>

/** `content` is what the server found in the body; a caller cannot say it. */
export const addDocumentInput = documentSaid.extend({
  content: z.strictObject({
    mediaType: z.enum(documentTypes),
    size: z.number().int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
})

export const document = z.strictObject({
  id: id(),
  version: z.number().int(),
  agreementId: id(),
  fileName: z.string(),
  mediaType: z.enum(documentTypes),
  size: z.number().int(),
  sha256: z.string(),
  language: z.string().nullable(),
  role: z.enum(documentRoles),
  addedBy: person,
  addedAt: z.iso.datetime(),
  deskId: id(),
  level: z.enum(levels),
})
export type Document = z.infer<typeof document>

export const documentAdded = document.pick({
  id: true,
  version: true,
  fileName: true,
  mediaType: true,
  size: true,
  sha256: true,
})
export type DocumentAdded = z.infer<typeof documentAdded>

export const listDocumentsInput = z.strictObject({
  agreementId: id(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
})

export const documentPage = z.strictObject({
  items: z.array(document),
  nextCursor: z.string().nullable(),
  total: z.strictObject({ exact: z.number().int() }),
})
export type DocumentPage = z.infer<typeof documentPage>

/** What can be mended of a document: what is said of it, never the file. */
export const changeDocumentInput = z.strictObject({
  documentId: id(),
  fileName: fileName.optional(),
  role: z.enum(documentRoles).optional(),
  language: documentSaid.shape.language.optional(),
})

export const documentChanged = document.pick({ id: true, version: true })

export const readDocumentInput = z.strictObject({ documentId: id() })
