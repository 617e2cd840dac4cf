import type { DraftListed } from '#domain/drafts/schema.ts'

type Form = {
  /** Where a new one is begun; absent where it is begun from another record alone. */
  start?: string
  change: (id: string) => string
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
  actionPlan: { change: under('/action-plans').change },
  activity: { change: under('/activities').change },
  contribution: { change: under('/contributions').change },
  commitment: { change: under('/commitments').change },
}

/** Where a draft is gone on with; undefined where no page has this form. */
export function draftAddress({
  id,
  form,
  subjectId,
}: Pick<DraftListed, 'id' | 'form' | 'subjectId'>): string | undefined {
  const page = forms[form]
  if (subjectId !== null) return page?.change(subjectId)
  return page?.start && `${page.start}?draft=${id}`
}
