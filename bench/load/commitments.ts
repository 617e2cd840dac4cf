import type { Author } from '#domain/commitments/schema/words.ts'
import {
  type CommitmentRow,
  noLinks,
  recordOf,
} from '#domain/commitments/queries/commitment-record.ts'
import { uncertainColumns } from '#domain/uncertain-columns.ts'
import { addMonths, type Day } from '#lib/days.ts'
import type { Parts } from './action-plan.ts'
import { addTokens } from './bodies.ts'
import type { KeptVersion } from './journal.ts'
import { type Both, promises } from './words.ts'

type Written = { row: CommitmentRow; version: KeptVersion }

const promisesOfAgreement = 3

const kinds = [
  ['undertaking', 45],
  ['obligation', 25],
  ['intention', 15],
  ['interest', 15],
] as const
const authors = [
  ['both', 50],
  ['ours', 25],
  ['counterpart', 25],
] as const

/** What was promised in an agreement, on its desk and level; six of ten are tied to an activity of its plan. */
export function writeCommitments(parts: Parts, activityIds: readonly string[]): void {
  const { chance } = parts
  for (const [index, titles] of chance.several(promises, promisesOfAgreement).entries()) {
    const promise = writeCommitment(parts, titles, index + 1)
    if (chance.percent(60)) discharge(parts, promise, chance.pick(activityIds))
  }
}

function writeCommitment(parts: Parts, titles: Both, position: number): Written {
  const { rows, log, chance, under } = parts
  const { agreementId, deskId, level, actor, signedOn } = under
  const author = chance.weighted(authors)
  const row: CommitmentRow = {
    ...{ id: chance.id(log.now), agreementId, position, deskId, level, version: log.seq },
    ...{ titles: { ...titles }, author, kind: chance.weighted(kinds), ...owners(author, under) },
    ...uncertainColumns('promisedOn', known(signedOn)),
    ...uncertainColumns('dueOn', chance.percent(70) ? known(dueOn(parts)) : null),
    ...unsaid,
  }
  rows.add('commitments', row)
  addTokens(rows, 'commitment', row.id, Object.values(row.titles))
  const record = recordOf(row, noLinks)
  return { row, version: log.record({ event: 'commitment.created', actor, record }) }
}

/** Ties the promise to the work for it, as is done after both were entered. */
function discharge({ rows, log, under }: Parts, { row, version }: Written, activityId: string) {
  row.version = log.seq
  rows.add('commitmentActivities', { commitmentId: row.id, activityId })
  log.record({
    event: 'commitment.activityLinked',
    actor: under.actor,
    record: recordOf(row, { ...noLinks, activityIds: [activityId] }),
    follows: version,
    details: { activity: activityId },
  })
}

const known = (day: Day) => ({ edtf: day, lower: day, upper: day })

const dueOn = ({ chance, under }: Parts): Day =>
  chance.day(under.signedOn, addMonths(under.signedOn, 120))

/** Whoever promised it answers for it. */
const owners = (author: Author, { ours, counterpart }: Parts['under']) => ({
  ourOwnerId: author === 'counterpart' ? null : ours.id,
  counterpartOwnerId: author === 'ours' ? null : counterpart.id,
})

const unsaid = {
  ...{ meetingId: null, sourceId: null, quotation: null, quotationLanguage: null, certainty: null },
  ...{ ourPersonId: null, counterpartPersonId: null, officerId: null },
  ...{ health: null, judgedOn: null, judgedBy: null, judgedReason: null },
  ...{ noActionReason: null, noActionBy: null, noActionAt: null },
} as const
