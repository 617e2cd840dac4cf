import { setImmediate as turn } from 'node:timers/promises'
import type { Cursor } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { Actor } from '../../access/schema.ts'
import type { AgreementKnown } from '../../agreements/queries/known/agreement-known.ts'
import { agreementsAtOnce, walkKnown } from '../../agreements/queries/known/walk-known.ts'
import { seqKnownAt } from '../../audit/queries/known-at.ts'
import { deskNames } from '../../desks/queries/desk-names.ts'
import { legalDeadlines } from '../../legal-status/rules/legal-deadlines.ts'
import { invalid } from '../../outcome.ts'
import { pageInSlices } from '../../slices.ts'
import type { Days } from '../rules.ts'
import type { Deadline, ListDeadlines } from '../schema.ts'
import { byDay, type DeadlineSource } from './deadlines-asked.ts'

/** The order of days is that of the whole: so many agreements are told anew at most. */
const most = 2_000

type Asked = { actor: Actor | null; filters: ListDeadlines; days: Days }

/** What the law asked for by what was known at a moment, told anew for each agreement. */
export const deadlinesKnown =
  (db: Reader, knownAt: string, asked: Asked): DeadlineSource =>
  async ({ cursor, limit }) => {
    const rows: Deadline[] = []
    for await (const some of deadlinesInTurns(db, knownAt, asked)) rows.push(...some)
    const after = rows.filter((row) => !cursor || isAfter(row, cursor)).toSorted(byDay)
    return { rows: after.slice(0, limit), total: { exact: rows.length } }
  }

/** Throws a `Refusal` where there are more agreements than can be told anew. */
async function* deadlinesInTurns(db: Reader, knownAt: string, { actor, filters, days }: Asked) {
  const { country, area, desk } = filters
  const seq = await seqKnownAt(db, new Date(knownAt))
  // Of the agreement only what the law has no part in is asked, so no day is.
  const walk = await walkKnown(db, { actor, filters: { country, area, desk }, today: '' }, seq)
  const desks = await deskNames(db)
  let told = 0
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: { rows: AgreementKnown[]; nextCursor: string | null } = await pageInSlices(
      walk,
      { limit: agreementsAtOnce, cursor },
      agreementsAtOnce,
    )
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
