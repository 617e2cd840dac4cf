import { decodeCursor, encodeCursor, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { reportReads } from '../../access/rules.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import { sumOfTotals } from '../../total.ts'
import { daysAsked } from '../rules.ts'
import { type Deadline, type DeadlinePage, deadlinePage, listDeadlinesInput } from '../schema.ts'
import { type DeadlinesAsked, type DeadlineSource, order } from './deadlines-asked.ts'
import { legalDeadlines } from './legal-deadlines.ts'
import { commitmentDeadlines, milestoneDeadlines } from './work-deadlines.ts'

/**
 * What must be sent or done by when, over all agreements that the caller may read, the nearest day
 * first. Every column that holds a deadline is read here (`domain.md` rule 39); a page costs what it
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
    const asked = { actor, filters: input, days: daysAsked(input, input.on ?? today) }
    const pages = []
    for (const source of sourcesOf(db, asked)) {
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

function sourcesOf(db: Reader, asked: DeadlinesAsked): DeadlineSource[] {
  const { kind } = asked.filters
  if (kind === 'milestone') return [milestoneDeadlines(db, asked)]
  if (kind === 'commitment') return [commitmentDeadlines(db, asked)]
  if (kind) return [legalDeadlines(db, asked, kind)]
  return [legalDeadlines(db, asked), milestoneDeadlines(db, asked), commitmentDeadlines(db, asked)]
}

const byDay = (one: Deadline, other: Deadline) =>
  one.on < other.on || (one.on === other.on && one.id < other.id) ? -1 : 1
