import { z } from 'zod'
import { id, languageTag, line, paragraph } from '#lib/fields.ts'

/** Words of a text as they stand there, and their language. */
export const verbatim = z.strictObject({ text: paragraph(5_000), language: languageTag() })

/** Where an event is read: the document, the place in it, and its words. */
export const readFrom = z
  .strictObject({
    documentId: id().nullable().default(null),
    place: line(120).nullable().default(null),
    quotation: verbatim.nullable().default(null),
  })
  .optional()
