import { type Cursor, decodeCursor, encodeCursor, type Sort } from '#db/keyset.ts'
import { invalid } from '../../outcome.ts'
import { type Page, query } from '../../query.ts'
import { sumOfTotals } from '../../total.ts'
import { type Alarm, type AlarmPage, alarmPage, listAlarmsInput } from '../schema/alarm.ts'
import { rulesSet } from './alarm-rules.ts'
import { commitmentAlarms } from './commitment-alarms.ts'
import { legalAlarms } from './legal-alarms.ts'
import { milestoneAlarms } from './milestone-alarms.ts'
import { promiseAlarms, unplannedAlarms } from './waiting-alarms.ts'

/** Where alarms of one kind come from: a page of them from a place on, nearest day first. */
export type AlarmSource = (from: {
  cursor: Cursor | undefined
  limit: number
}) => Promise<{ rows: Alarm[]; total: Page<Alarm>['total'] }>

const sources = [milestoneAlarms, commitmentAlarms, legalAlarms, unplannedAlarms, promiseAlarms]

/** All kinds stand in one order: by day, and by id among equals. */
const order: Pick<Sort, 'name' | 'direction' | 'kind'> = {
  name: 'on',
  direction: 'ascending',
  kind: 'day',
}

/**
 * What is due, late or behind on the caller's own desks, the nearest day first: milestones, promises,
 * days of the law, and what has stood so for longer than its rule allows. Every column that holds a
 * deadline is read here (`domain.md` rule 39).
 */
export const listAlarms = query({
  name: 'alarm.list',
  event: 'alarm.listed',
  route: 'GET /alarms',
  input: listAlarmsInput,
  output: alarmPage,
  access: { roles: ['officer', 'manager'], scope: 'readable' },
  answer: async (db, { input, actor, today }): Promise<AlarmPage> => {
    const sort: Sort = { ...order, column: db.tables.milestones.forecastOn }
    const cursor = input.cursor === undefined ? undefined : decodeCursor(sort, input.cursor)
    if (input.cursor !== undefined && !cursor) {
      throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
    }
    const { due, officer } = input
    const asked = { actor, due, officer, today, rules: await rulesSet(db), order }
    const pages = []
    for (const source of sources) {
      pages.push(await source(db, asked)({ cursor, limit: input.limit + 1 }))
    }
    const all = pages.flatMap(({ rows }) => rows).sort(byDay)
    const items = all.slice(0, input.limit)
    const last = items.at(-1)
    return {
      items,
      nextCursor:
        last && all.length > items.length
          ? encodeCursor(sort, { way: 'after', value: last.on, id: last.id })
          : null,
      total: pages.map(({ total }) => total).reduce(sumOfTotals, { exact: 0 }),
    }
  },
  discloses: ({ items }) =>
    items.map(({ id, kind, agreement, deskId, level }) => ({
      id: kind === 'legalDeadline' ? agreement.id : id,
      agreementId: agreement.id,
      deskId,
      level,
    })),
})

const byDay = (one: Alarm, other: Alarm) =>
  one.on < other.on || (one.on === other.on && one.id < other.id) ? -1 : 1
