import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { canonicalJson, type Json } from '#lib/canonical-json.ts'

type Content = Record<string, Json>

/** Of each kind of record, what of its content is agreed between the sides. */
const agreedFields: Record<string, readonly string[]> = {
  actionPlan: ['titles', 'fromDay', 'toDay'],
  activity: [
    ...['titles', 'expectedResults', 'areaId', 'ourPartyId', 'counterpartPartyId'],
    ...['fromDay', 'toDay', 'position'],
  ],
  milestone: ['titles', 'baselineOn', 'activityId', 'position'],
  contribution: [
    ...['titles', 'side', 'form', 'firmness', 'money'],
    ...['valueOn', 'drawnFromId', 'activityId'],
  ],
  indicator: [...['titles', 'measure', 'units', 'baseline', 'baselineOn', 'targets', 'activityId']],
}

/**
 * The entry of the audit log that last changed what is agreed of a plan: its own versions tell it,
 * and those of its activities, milestones, contributions and indicators. Something that was changed
 * and put back was changed. `ofIndicators` is the last that changed an indicator, 0 where none did,
 * and `ofTheRest` the last that changed anything else. With `known`, an entry of the log, as it would
 * have been told then.
 */
export async function contentSince(
  db: Reader,
  { id: planId, agreementId }: { id: string; agreementId: string },
  known?: number,
): Promise<{ since: number; ofIndicators: number; ofTheRest: number }> {
  const { versions } = db.tables
  const rows = await db
    .select({
      id: versions.subjectId,
      kind: versions.subjectKind,
      fromSeq: versions.fromSeq,
      toSeq: versions.toSeq,
      content: versions.content,
    })
    .from(versions)
    .where(
      and(
        eq(versions.agreementId, agreementId),
        inArray(versions.subjectKind, Object.keys(agreedFields)),
        known === undefined ? undefined : lte(versions.fromSeq, known),
      ),
    )
    .orderBy(asc(versions.subjectId), asc(versions.fromSeq))
  const ofPlan = rows.filter(
    ({ id, content }) => id === planId || (content as Content).planId === planId,
  )
  const changes = ofPlan.map((row, index) => {
    const [before, after] = [ofPlan[index - 1], ofPlan[index + 1]]
    const isFirst = before?.id !== row.id
    const isChange = isFirst || agreedText(before) !== agreedText(row)
    // What ended and has no later version is there no more.
    const endedBy = row.toSeq !== null && row.toSeq <= (known ?? row.toSeq) ? row.toSeq : 0
    const seq = Math.max(isChange ? row.fromSeq : 0, after?.id !== row.id ? endedBy : 0)
    return { isIndicator: row.kind === 'indicator', seq }
  })
  const last = (isIndicator: boolean) =>
    Math.max(0, ...changes.map((one) => (one.isIndicator === isIndicator ? one.seq : 0)))
  const [ofIndicators, ofTheRest] = [last(true), last(false)]
  return { since: Math.max(ofIndicators, ofTheRest), ofIndicators, ofTheRest }
}

const agreedText = ({ kind, content }: { kind: string; content: unknown }): string =>
  canonicalJson((agreedFields[kind] ?? []).map((field) => (content as Content)[field] ?? null))
