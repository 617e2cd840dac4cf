import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap, languageTag, line, paragraph, textMap } from '#lib/fields.ts'

/** Part of an address that stays: lower-case letters and digits of any script, with single hyphens. */
const slug = () =>
  line(120).pipe(
    z.string().regex(/^[\p{Ll}\p{Lo}\p{N}\p{M}]+(-[\p{Ll}\p{Lo}\p{N}\p{M}]+)*$/u, 'wrongSlug'),
  )

const titles = () => languageMap(500)
const texts = () => textMap(100_000)

const linked = {
  agreementId: id().nullable(),
  visitId: id().nullable(),
  /** The text that it was taken over from. */
  sourceId: id().nullable(),
  /** The body that gave the notice. */
  issuerId: id().nullable(),
}

/** A new notice: desk, title, text and the language it was written in are asked for. */
export const createAnnouncementInput = z.strictObject({
  deskId: id(),
  level: z.enum(levels).default('internal'),
  titles: titles(),
  texts: texts(),
  /** The language that it was written in; the others are translations. */
  originalLanguage: languageTag(),
  /** Made from the title where it is not given. */
  slug: slug().optional(),
  /** The day that the notice was given: drives nothing (`domain.md` rule 5). */
  issuedOn: day().nullable().default(null),
  agreementId: linked.agreementId.default(null),
  visitId: linked.visitId.default(null),
  sourceId: linked.sourceId.default(null),
  issuerId: linked.issuerId.default(null),
})
export type CreateAnnouncement = z.infer<typeof createAnnouncementInput>

export const changeAnnouncementInput = z.strictObject({
  announcementId: id(),
  titles: titles().optional(),
  texts: texts().optional(),
  originalLanguage: languageTag().optional(),
  slug: slug().optional(),
  issuedOn: day().nullable().optional(),
  agreementId: linked.agreementId.optional(),
  visitId: linked.visitId.optional(),
  sourceId: linked.sourceId.optional(),
  issuerId: linked.issuerId.optional(),
  reason: paragraph(1_000).optional(),
})
export type ChangeAnnouncement = z.infer<typeof changeAnnouncementInput>

export const announcementSaved = z.strictObject({
  id: id(),
  slug: z.string(),
  version: z.number().int(),
})

export const announcement = z.strictObject({
  id: id(),
  version: z.number().int(),
  slug: z.string(),
  titles: languageMap(),
  texts: languageMap(),
  originalLanguage: z.string(),
  issuedOn: z.string().nullable(),
  agreementId: id().nullable(),
  visitId: id().nullable(),
  sourceId: id().nullable(),
  issuerId: id().nullable(),
  deskId: id(),
  level: z.enum(levels),
})
export type Announcement = z.infer<typeof announcement>

export const readAnnouncementInput = z.strictObject({ announcementId: id() })

export const listAnnouncementsInput = z.strictObject({
  agreementId: id().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(300).optional(),
})

/** A notice in the staff's list, with where it stands on its way to the public. */
export const announcementListed = announcement
  .omit({ texts: true })
  .extend({ publication: z.enum(['proposed', 'published', 'withdrawn']).nullable() })
export type AnnouncementListed = z.infer<typeof announcementListed>

export const announcementPage = z.strictObject({
  items: z.array(announcementListed),
  nextCursor: z.string().nullable(),
  total: z.strictObject({ exact: z.number().int() }),
})
export type AnnouncementPage = z.infer<typeof announcementPage>
