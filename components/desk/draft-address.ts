import type { DraftListed } from '#domain/drafts/schema.ts'

type Form = {
  start: string
  change: (id: string) => string
  /** A new one is begun from another record, which its address names. */
  fromAnother?: true
}

const under = (place: string): Form => ({
  start: `${place}/new`,
  change: (id) => `${place}/${id}/edit`,
})

/** Where each kind of form stands, for a new record and for one that is there. */
const forms: Record<string, Form> = {
  agreement: under('/agreements'),
  announcement: under('/publications/notices'),
  meeting: under('/meetings'),
  party: under('/parties'),
  person: under('/people'),
  source: under('/sources'),
  visit: under('/visits'),
  actionPlan: { ...under('/action-plans'), fromAnother: true },
  activity: { ...under('/activities'), fromAnother: true },
  commitment: { ...under('/commitments'), fromAnother: true },
  contribution: { ...under('/contributions'), fromAnother: true },
  indicator: { ...under('/indicators'), fromAnother: true },
}

/** Where a draft is gone on with; undefined where no page has this form, or the record that it is begun from is not known. */
export function draftAddress({
  id,
  form,
  subjectId,
  under: from,
}: Pick<DraftListed, 'id' | 'form' | 'subjectId' | 'under'>): string | undefined {
  const page = forms[form]
  if (!page) return undefined
  if (subjectId !== null) return page.change(subjectId)
  if (page.fromAnother && !from) return undefined
  return `${page.start}?${from ? `${from}&` : ''}draft=${id}`
}
