import { decodeCursor, encodeCursor, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { reportReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { invalid } from '../../outcome.ts'
import { seqKnownAt } from '../../audit/queries/known-at.ts'
import { query } from '../../query.ts'
import { sumOfTotals } from '../../total.ts'
import { daysAsked } from '../rules.ts'
import {
  type DeadlinePage,
  deadlinePage,
  type ListDeadlines,
  listDeadlinesInput,
} from '../schema.ts'
import { byDay, type DeadlineSource, order } from './deadlines-asked.ts'
import { deadlinesKnown } from './deadlines-known.ts'
import { legalDeadlines } from './legal-deadlines.ts'
import { commitmentDeadlines, milestoneDeadlines } from './work-deadlines.ts'

/**
 * What must be sent or done by when, over all agreements that the caller may read: what is late, and
 * what is to come, the nearest day first. Every column that holds a deadline is read here (`domain.md` rule 39); a page costs what it
 * shows, whatever is asked for.
 */
export const listDeadlines = query({
  name: 'deadline.list',
  event: 'deadline.listed',
  route: 'GET /deadlines',
  input: listDeadlinesInput,
  output: deadlinePage,
  access: reportReads,
  answer: async (db, { input, actor, today }): Promise<DeadlinePage> => {
    const sort: Sort = { ...order, column: db.tables.legalDeadlines.sendBy }
    const cursor = input.cursor === undefined ? undefined : decodeCursor(sort, input.cursor)
    if (input.cursor !== undefined && !cursor) {
      throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
    }
    const pages = []
    for (const source of await sourcesOf(db, actor, input, daysAsked(input, input.on ?? today))) {
      pages.push(await source({ cursor, limit: input.limit + 1 }))
    }
    const all = pages.flatMap(({ rows }) => rows).sort(byDay)
    const items = all.slice(0, input.limit)
    const last = items.at(-1)
    const more = last && all.length > items.length
    return {
      items,
      nextCursor: more ? encodeCursor(sort, { way: 'after', value: last.on, id: last.id }) : null,
      total: pages.map(({ total }) => total).reduce(sumOfTotals, { exact: 0 }),
    }
  },
  discloses: ({ items }) =>
    items.map(({ id, planId, kind, agreement, desk, level }) => ({
      id: kind === 'milestone' || kind === 'commitment' ? id : (planId ?? agreement.id),
      agreementId: agreement.id,
      deskId: desk.id,
      level,
    })),
})

async function sourcesOf(
  db: Reader,
  actor: Actor | null,
  filters: ListDeadlines,
  { law, work }: ReturnType<typeof daysAsked>,
): Promise<DeadlineSource[]> {
  const { kind, knownAt } = filters
  const ofLaw = { actor, filters, days: law }
  const ofWork = { actor, filters, days: work }
  if (kind === 'milestone') return [milestoneDeadlines(db, ofWork)]
  if (kind === 'commitment') return [commitmentDeadlines(db, ofWork)]
  const oneKind = kind === 'law' ? undefined : kind
  if (knownAt !== undefined) {
    const seq = await seqKnownAt(db, new Date(knownAt))
    return [
      legalDeadlines(db, { ...ofLaw, unchangedSince: seq }, oneKind),
      deadlinesKnown(db, seq, ofLaw),
    ]
  }
  if (kind) return [legalDeadlines(db, ofLaw, oneKind)]
  return [
    legalDeadlines(db, ofLaw),
    milestoneDeadlines(db, ofWork),
    commitmentDeadlines(db, ofWork),
  ]
}
