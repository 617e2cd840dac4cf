import { setImmediate as turn } from 'node:timers/promises'
import type { Cursor } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { AgreementKnown } from '../../agreements/queries/known/agreement-known.ts'
import { walkKnown } from '../../agreements/queries/known/walk-known.ts'
import { deskNames } from '../../desks/queries/desk-names.ts'
import { legalDeadlines } from '../../legal-status/rules/legal-deadlines.ts'
import { invalid } from '../../outcome.ts'
import { pageInSlices } from '../../slices.ts'
import type { Days } from '../rules.ts'
import type { Deadline } from '../schema.ts'
import { byDay, type DeadlinesAsked, type DeadlineSource } from './deadlines-asked.ts'

/** The order of days is that of the whole: so many agreements that changed since are told anew at most. */
const most = 10_000

/** So many are told anew without others having their turn. */
const atOnce = 200

/** What the law asked for of agreements that have changed since an entry of the log, as it was then. */
export const deadlinesKnown =
  (db: Reader, seq: number, asked: DeadlinesAsked): DeadlineSource =>
  async ({ cursor, limit }) => {
    const rows: Deadline[] = []
    for await (const some of deadlinesInTurns(db, seq, asked)) rows.push(...some)
    const after = rows.filter((row) => !cursor || isAfter(row, cursor)).toSorted(byDay)
    return { rows: after.slice(0, limit), total: { exact: rows.length } }
  }

/** Throws a `Refusal` where more agreements have changed than can be told anew. */
async function* deadlinesInTurns(
  db: Reader,
  seq: number,
  { actor, filters, days }: DeadlinesAsked,
) {
  const { country, area, desk } = filters
  // Of the agreement only what the law has no part in is asked, so no day is.
  const wanted = { actor, filters: { country, area, desk }, today: '' }
  const walk = await walkKnown(db, wanted, { seq, changedAlone: true })
  const desks = await deskNames(db)
  let told = 0
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: { rows: AgreementKnown[]; nextCursor: string | null } = await pageInSlices(walk, {
      ...{ limit: atOnce, cursor },
    })
    told += page.rows.length
    if (told > most) throw invalid([{ path: 'knownAt', code: 'tooManyAsKnown', params: { most } }])
    yield page.rows
      .flatMap((one) => deadlinesOf(one, days, desks))
      .filter(({ kind }) => filters.kind === 'law' || filters.kind === kind)
    cursor = page.nextCursor
    await turn()
  }
}

function deadlinesOf(
  { row, facts }: AgreementKnown,
  { from, to }: Days,
  desk: Awaited<ReturnType<typeof deskNames>>,
): Deadline[] {
  const { id, reference, titles, counterpartCountry: country, level } = row
  return legalDeadlines(facts, from ?? '0001-01-01')
    .filter(({ sendBy }) => (from === null || sendBy >= from) && (to === null || sendBy <= to))
    .map(({ kind, sendBy: on, safeBy, certainAfter }) => ({
      ...{ kind, id: `${id}.${kind}.${safeBy}`, on, safeBy, certainAfter, titles, planId: null },
      agreement: { id, reference, titles },
      ...{ country, desk: desk(row.deskId), level },
    }))
}

const isAfter = ({ on, id }: Deadline, { value, id: last }: Cursor) =>
  value === null || on > value || (on === value && id > (last ?? ''))
