import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Side } from '#db/values.ts'
import { obstaclesIn } from '../rules/confirmable.ts'
import { inLaterForm, standingOf } from '../rules/standing.ts'
import type { ShownContent } from '../schema/content.ts'
import { contentSince } from './content-since.ts'
import { planContentNow } from './plan-content.ts'

export type ContentRow = Reader['tables']['planContents']['$inferSelect']

/** A plan as its confirmations are judged by; null where there is no such plan. */
export async function planStanding(db: Reader, plan: { id: string; agreementId: string }) {
  const current = await planContentNow(db, plan.id)
  if (!current) return null
  const { confirmations, planContents } = db.tables
  const changed = await contentSince(db, plan)
  const rows = await db
    .select()
    .from(planContents)
    .where(eq(planContents.planId, plan.id))
    .orderBy(asc(planContents.seq))
  const given = await db
    .select()
    .from(confirmations)
    .where(eq(confirmations.planId, plan.id))
    .orderBy(asc(confirmations.confirmedAt), asc(confirmations.id))
  return {
    ...{ current, since: changed.since, rows, given, ...standingFrom(rows, given, changed) },
    obstacles: obstaclesIn(current.content),
  }
}

type Given = Pick<
  Reader['tables']['confirmations']['$inferSelect'],
  'contentId' | 'side' | 'version'
>

/** Where a plan stands, by the contents of it that were kept, who said yes to which, and when it was changed last. */
export function standingFrom(
  rows: readonly ContentRow[],
  given: readonly Given[],
  changed: Awaited<ReturnType<typeof contentSince>>,
) {
  const confirmedBy = (contentId: string): Side[] =>
    given.flatMap((one) => (one.contentId === contentId ? [one.side] : []))
  const contents = rows.map(({ id, seq, content }) => ({
    ...{ id, seq, confirmedBy: confirmedBy(id) },
    hasIndicators: 'indicators' in (content as object),
    confirmedAt: Math.max(...given.map((one) => (one.contentId === id ? one.version : 0))),
  }))
  const { agreed, ...standing } = standingOf(inLaterForm(contents, changed), changed.since)
  return { ...standing, agreed: rows.find(({ id }) => id === agreed?.id) ?? null }
}

export type PlanStanding = NonNullable<Awaited<ReturnType<typeof planStanding>>>

/** A kept content as it is shown. */
export const shownRow = ({ content, names, hash }: ContentRow): ShownContent => ({
  content: content as unknown as ShownContent['content'],
  names,
  hash,
})
