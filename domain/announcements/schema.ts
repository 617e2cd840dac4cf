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
/** One sentence, as the board shows it. */
const summaries = () => languageMap(500)
const places = () => languageMap(200)

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
  /** Left out, the board shows the text's first sentence. */
  summaries: summaries().nullable().default(null),
  texts: texts(),
  /** The language that it was written in; the others are translations. */
  originalLanguage: languageTag(),
  /** Made from the title where it is not given. */
  slug: slug().optional(),
  /** The day that the notice was given: drives nothing (`domain.md` rule 5). */
  issuedOn: day().nullable().default(null),
  /** Where it was given. */
  places: places().nullable().default(null),
  agreementId: linked.agreementId.default(null),
  visitId: linked.visitId.default(null),
  sourceId: linked.sourceId.default(null),
  issuerId: linked.issuerId.default(null),
})
export type CreateAnnouncement = z.infer<typeof createAnnouncementInput>

export const changeAnnouncementInput = z.strictObject({
  announcementId: id(),
  titles: titles().optional(),
  summaries: summaries().nullable().optional(),
  texts: texts().optional(),
  originalLanguage: languageTag().optional(),
  slug: slug().optional(),
  issuedOn: day().nullable().optional(),
  places: places().nullable().optional(),
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

const titled = z.strictObject({ id: id(), titles: languageMap() })

/** Where a notice stands on its way to the public. */
export const noticeStates = ['draft', 'proposed', 'published', 'withdrawn'] as const
export type NoticeState = (typeof noticeStates)[number]

const kept = z.strictObject({
  id: id(),
  version: z.number().int(),
  slug: z.string(),
  titles: languageMap(),
  summaries: languageMap().nullable(),
  texts: languageMap(),
  originalLanguage: z.string(),
  issuedOn: z.string().nullable(),
  places: languageMap().nullable(),
  agreementId: id().nullable(),
  visitId: id().nullable(),
  sourceId: id().nullable(),
  issuerId: id().nullable(),
  deskId: id(),
  level: z.enum(levels),
})

/** A notice whole, with what it names as far as the caller may know of it. */
export const announcement = kept.extend({
  agreement: titled.extend({ reference: z.string() }).nullable(),
  visit: titled.nullable(),
  source: titled.nullable(),
  issuer: z
    .strictObject({ id: id(), names: languageMap(), acronym: z.string().nullable() })
    .nullable(),
  /** Whether the caller may change it. */
  writable: z.boolean(),
})
export type Announcement = z.infer<typeof announcement>

export const readAnnouncementInput = z.strictObject({ announcementId: id() })

export const listAnnouncementsInput = z.strictObject({
  agreementId: id().optional(),
  visitId: id().optional(),
  slug: slug().optional(),
  state: z.enum(noticeStates).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(300).optional(),
})
export type ListAnnouncements = z.output<typeof listAnnouncementsInput>

/** A notice in the staff's list, with where it stands on its way to the public. */
export const announcementListed = kept.omit({ texts: true }).extend({
  agreement: announcement.shape.agreement,
  publication: z.enum(['proposed', 'published', 'withdrawn']).nullable(),
})
export type AnnouncementListed = z.infer<typeof announcementListed>

export const announcementPage = z.strictObject({
  items: z.array(announcementListed),
  nextCursor: z.string().nullable(),
  total: z.strictObject({ exact: z.number().int() }),
})
export type AnnouncementPage = z.infer<typeof announcementPage>
