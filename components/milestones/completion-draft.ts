import type { SentDocument } from '#components/documents/evidence-field.tsx'

/** What was typed of a completion that is not sent yet. */
export type CompletionDraft = {
  /** `YYYY-MM-DD`, or what was typed in that shape. */
  completedOn: string
  note: string
  sent: readonly SentDocument[]
}

/** Nothing typed yet: done today, as most are. */
export const newDraft = (today: string): CompletionDraft => ({
  completedOn: today,
  note: '',
  sent: [],
})
