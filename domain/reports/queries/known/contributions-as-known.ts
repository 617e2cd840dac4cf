import { and, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Actor } from '../../../access/schema.ts'
import {
  type RecordThen,
  recordsThen,
  recordsUnder,
  seqKnownAt,
} from '../../../audit/queries/known-at.ts'
import { agreedOfPlans } from '../../../confirmations/queries/agreed-of-plans.ts'
import type { ContentContribution } from '../../../confirmations/schema/content.ts'
import { deskNames } from '../../../desks/queries/desk-names.ts'
import { paymentsIn } from '../../../disbursements/queries/payments.ts'
import type { ContributionsInput } from '../../schema/contributions-report.ts'
import { contributionsRowOf } from '../contributions-row.ts'
import { type GivenRow, givenAsAgreed } from '../given-as-agreed.ts'
import { ratesOf } from '../rates-of.ts'
import { reportPage } from '../report-page.ts'
import { paymentsThen, ratesThen } from './money-known.ts'
import { type AgreementTold, agreementsTold } from './parents-known.ts'
import { byId, parentsAtOnce, walkUnder } from './walk-under.ts'

type Input = ContributionsInput & { knownAt: string }

type Asked = { actor: Actor | null; whole: boolean; currency: string | null }

/** What each side gave as it was known at a moment; the currency of sums is that of today. */
export async function contributionsReportAsKnown(
  db: Reader,
  input: Input,
  { actor, whole, currency }: Asked,
) {
  const asked = { actor, seq: await seqKnownAt(db, new Date(input.knownAt)) }
  const desk = await deskNames(db)
  const fits = ({ now, deskId, level }: ContributionThen) =>
    (input.side === undefined || now.side === input.side) &&
    (input.form === undefined || now.form === input.form) &&
    (input.firmness === undefined || now.firmness === input.firmness) &&
    (input.level === undefined || level === input.level) &&
    (input.desk === undefined || desk(deskId).code === input.desk)
  const told = async (agreements: SQL | undefined) =>
    (await contributionsThen(db, agreements, { ...input, ...asked })).filter(fits)
  const place = (one: ContributionThen) => [one.agreementId, one.id] as const
  const walk = walkUnder(db, db.tables.agreements.id, told, byId, place)
  const { rows, ...page } = await reportPage(walk, input, { whole, most: parentsAtOnce })
  const plans = await agreedOfPlans(
    db,
    rows.flatMap(({ planId }) => planId ?? []),
    asked.seq,
  )
  const printed = rows.map((one) => givenAsAgreed(one, plans.get(one.planId ?? '')))
  const given = printed.map((one) => one.given)
  const envelope = await envelopesThen(db, given, asked)
  const conversionOf = await ratesOf(db, given, currency, ratesThen(db, asked))
  const ids = printed.map(({ id }) => id)
  const payments = await paymentsIn(ids, paymentsThen(db, asked))
  const items = printed.map((one) =>
    contributionsRowOf(one, {
      ...{ desk: desk(one.deskId), envelope: envelope(one.given.drawnFromId), conversionOf },
      paid: payments.through(one.id),
    }),
  )
  return { items, ...page }
}

type ContributionThen = GivenRow &
  Pick<RecordThen, 'id' | 'agreementId' | 'deskId' | 'level'> & { agreement: AgreementTold }

type Then = {
  actor: Actor | null
  seq: number
  agreement?: string | undefined
  country?: string | undefined
}

type PlanContent = { titles: LanguageMap; illustrative: boolean }

/** Activity, plan and agreement are told beside it, and so have to be the reader's to know of, too. */
async function contributionsThen(
  db: Reader,
  agreements: SQL | undefined,
  asked: Then,
): Promise<ContributionThen[]> {
  const told = await agreementsTold(db, agreements, asked)
  const kinds = ['contribution', 'actionPlan', 'activity']
  const records = await recordsUnder(db, [...told.keys()], kinds, asked)
  const known = new Map(records.map((one) => [one.id, one]))
  return records.flatMap((record) => {
    const agreement = told.get(record.agreementId)
    if (record.kind !== 'contribution' || !record.readable || !agreement) return []
    const { planId, ...said } = record.content as unknown as Omit<ContentContribution, 'id'> & {
      planId: string | null
    }
    const above = [planId, said.activityId].map((id) => (id === null ? null : known.get(id)))
    if (above.some((one) => one === undefined || one?.readable === false)) return []
    const [plan, activity] = above.map((one) => (one?.content ?? null) as unknown)
    const { id, agreementId, deskId, level } = record
    return {
      ...{ id, agreementId, deskId, level, agreement, planId },
      now: { ...said, id },
      plan: plan as PlanContent | null,
      activity: activity as Pick<PlanContent, 'titles'> | null,
    }
  })
}

/** What envelopes were called, as far as the caller may know of them. */
async function envelopesThen(
  db: Reader,
  given: readonly ContentContribution[],
  asked: { actor: Actor | null; seq: number },
) {
  const ids = [...new Set(given.flatMap(({ drawnFromId }) => drawnFromId ?? []))]
  if (ids.length === 0) return () => null
  const { subjectId } = db.tables.versions
  const records = await recordsThen(db, and(inArray(subjectId, ids)), asked)
  const known = new Map(records.filter(({ readable }) => readable).map((one) => [one.id, one]))
  return (id: string | null) => {
    const content = known.get(id ?? '')?.content as { titles: LanguageMap } | undefined
    return content ? { titles: content.titles } : null
  }
}
