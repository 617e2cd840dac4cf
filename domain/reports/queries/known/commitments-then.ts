import type { SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { type Side, sides } from '#db/values.ts'
import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Actor } from '../../../access/schema.ts'
import { type RecordThen, recordsUnder } from '../../../audit/queries/known-at.ts'
import type { CommitmentRow } from '../../../commitments/queries/commitment-record.ts'
import { coverage } from '../../../commitments/rules.ts'
import type { Coverage } from '../../../commitments/schema/words.ts'
import { confirmationsKnown } from '../../../confirmations/queries/standing-known.ts'
import type { Health } from '../../../milestones/schema/words.ts'
import type { RecordStatus } from '../../../record-status/schema.ts'
import { type AgreementTold, agreementsTold } from './parents-known.ts'

type Kept = Pick<
  CommitmentRow,
  | 'author'
  | 'kind'
  | 'titles'
  | 'ourOwnerId'
  | 'counterpartOwnerId'
  | 'sourceId'
  | 'quotation'
  | 'quotationLanguage'
  | 'certainty'
  | 'position'
>

type CommitmentContent = Kept & {
  dueOn: UncertainDay | null
  noAction: { reason: string } | null
  activityIds: readonly string[]
  /** Absent in what was kept before plans could be what was promised. */
  planIds?: readonly string[]
}

/** A promise as it was known at an entry of the log, with what its coverage came to then. */
export type CommitmentThen = {
  record: RecordThen
  content: CommitmentContent
  agreement: AgreementTold
  coverage: Coverage
  /** What the work is called that discharged it, as far as the reader may know of it. */
  dischargedBy: LanguageMap[]
}

type Asked = {
  actor: Actor | null
  seq: number
  agreement?: string | undefined
  country?: string | undefined
}

const kinds = ['commitment', 'activity', 'actionPlan', 'milestone']

/** The promises of the agreements that a condition picks, those that the reader may know of. */
export async function commitmentsThen(
  db: Reader,
  agreements: SQL | undefined,
  asked: Asked,
): Promise<CommitmentThen[]> {
  const told = await agreementsTold(db, agreements, asked)
  const records = await recordsUnder(db, [...told.keys()], kinds, asked)
  const workOf = await workThen(db, records, asked.seq)
  return records.flatMap((record) => {
    const agreement = told.get(record.agreementId)
    if (record.kind !== 'commitment' || !record.readable || !agreement) return []
    const content = record.content as unknown as CommitmentContent
    return [{ record, content, agreement, ...workOf(content) }]
  })
}

type Work = { titles: LanguageMap; fromDay: Day; position: number; planId: string }
type Plan = Work & { recordStatus: RecordStatus }
type Step = { planId: string; activityId: string; health: Health }

/** What the work that promises were tied to then makes of them. */
async function workThen(db: Reader, records: readonly RecordThen[], seq: number) {
  const known = new Map(records.map((one) => [one.id, one]))
  const steps = records.flatMap(({ kind, content }) =>
    kind === 'milestone' ? [content as unknown as Step] : [],
  )
  const byActivity = Map.groupBy(steps, ({ activityId }) => activityId)
  const byPlan = Map.groupBy(steps, ({ planId }) => planId)
  const promised = records.flatMap(({ kind, content }) =>
    kind === 'commitment' ? ((content as unknown as CommitmentContent).planIds ?? []) : [],
  )
  const agreed = agreedIn(await confirmationsKnown(db, [...new Set(promised)], seq))
  const there = (ids: readonly string[] = []) => ids.flatMap((id) => known.get(id) ?? [])
  return (content: CommitmentContent) => {
    const [activities, plans] = [there(content.activityIds), there(content.planIds)]
    return {
      coverage: coverage({
        kind: content.kind,
        noActionReason: content.noAction?.reason ?? null,
        activities: activities.map(({ id }) => ({ milestones: byActivity.get(id) ?? [] })),
        plans: plans.map(({ id, content: plan }) => ({
          recordStatus: (plan as unknown as Plan).recordStatus,
          agreed: agreed.has(id),
          milestones: byPlan.get(id) ?? [],
        })),
      }),
      dischargedBy: [
        ...inOrder(activities, ({ planId }) => String(known.get(planId)?.content.fromDay)),
        ...inOrder(plans, (one) => one.fromDay),
      ],
    }
  }
}

/** Plans of which both sides had said yes to one content. */
function agreedIn(given: readonly { planId: string; contentId: string; side: Side }[]) {
  const byContent = Map.groupBy(given, ({ contentId }) => contentId)
  const agreed = [...byContent.values()].filter((some) =>
    sides.every((side) => some.some((one) => one.side === side)),
  )
  return new Set(agreed.flatMap((some) => some.map(({ planId }) => planId)))
}

/** By the first day of the plan, then in the plan's own order. */
function inOrder(work: readonly RecordThen[], fromDay: (work: Work) => Day): LanguageMap[] {
  return work
    .filter(({ readable }) => readable)
    .map(({ id, content }) => ({ id, work: content as unknown as Work }))
    .toSorted(
      (one, other) =>
        compared(fromDay(one.work), fromDay(other.work)) ||
        (one.work.position ?? 0) - (other.work.position ?? 0) ||
        compared(one.id, other.id),
    )
    .map(({ work: { titles } }) => titles)
}

const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
