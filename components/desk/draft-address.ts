import type { DraftListed } from '#domain/drafts/schema.ts'

/** Where each kind of form stands, for a new record and for one that is there. */
const forms: Record<string, { start: string; change: (id: string) => string }> = {
  agreement: { start: '/agreements/new', change: (id) => `/agreements/${id}/edit` },
}

/** Where a draft is gone on with; undefined where no page has this form. */
export function draftAddress({
  form,
  subjectId,
}: Pick<DraftListed, 'form' | 'subjectId'>): string | undefined {
  const page = forms[form]
  return page && (subjectId === null ? page.start : page.change(subjectId))
}
