import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Announcement } from '#domain/announcements/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** A notice as its form holds it. */
export type NoticeTyped = {
  titles: LanguageMap
  summaries: LanguageMap
  texts: LanguageMap
  originalLanguage: string
  places: LanguageMap
  issuedOn: string
  issuerId: Picked | null
  agreementId: Picked | null
  visitId: Picked | null
  sourceId: Picked | null
  /** Empty where it is to be made from the title. */
  slug: string
  deskId: string
  reason: string
}

/** What a new notice is to tell of, where its form was opened from there. */
export type Told = { agreement: Picked | null; visit: Picked | null; titles: LanguageMap }

export const newNotice = (language: string, deskId: string, told: Told): NoticeTyped => ({
  ...{ titles: told.titles, summaries: {}, texts: {}, originalLanguage: language },
  ...{ places: {}, issuedOn: '', issuerId: null, sourceId: null, slug: '', deskId, reason: '' },
  ...{ agreementId: told.agreement, visitId: told.visit },
})

export function noticeTyped(notice: Announcement, language: string): NoticeTyped {
  const { agreement, visit, source, issuer } = notice
  const titled = (of: { id: string; titles: LanguageMap } | null) =>
    of && { id: of.id, ...localText(of.titles, language) }
  return {
    titles: notice.titles,
    summaries: notice.summaries ?? {},
    texts: notice.texts,
    originalLanguage: notice.originalLanguage,
    places: notice.places ?? {},
    issuedOn: notice.issuedOn ?? '',
    issuerId: issuer && partyPicked(issuer, language),
    agreementId: agreement && {
      ...{ id: agreement.id, ...localText(agreement.titles, language) },
      detail: agreement.reference,
    },
    visitId: titled(visit),
    sourceId: titled(source),
    slug: notice.slug,
    deskId: notice.deskId,
    reason: '',
  }
}

const orNull = (map: LanguageMap) => (Object.keys(map).length > 0 ? map : null)

/** All of a notice as it is sent; `deskId` of a new one, `reason` of a change. */
function sent(typed: NoticeTyped) {
  const { titles, texts, originalLanguage, issuedOn, slug } = typed
  return {
    ...{ titles, texts, originalLanguage, issuedOn: issuedOn || null },
    summaries: orNull(typed.summaries),
    places: orNull(typed.places),
    issuerId: typed.issuerId?.id ?? null,
    agreementId: typed.agreementId?.id ?? null,
    visitId: typed.visitId?.id ?? null,
    sourceId: typed.sourceId?.id ?? null,
    slug: slug.trim() || undefined,
  }
}

export const newBody = (typed: NoticeTyped) => ({ ...sent(typed), deskId: typed.deskId })

/** What was changed: a link that the caller may not know of was not, and stays. */
export function changedBody(typed: NoticeTyped, changed: readonly string[]) {
  const fields = Object.entries(sent(typed)).filter(([name]) => changed.includes(name))
  return { ...Object.fromEntries(fields), reason: typed.reason.trim() || undefined }
}
