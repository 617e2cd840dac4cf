import { getTableColumns } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { isDeadline } from '#db/dialect/column-kinds.ts'
import { addDays } from '#lib/days.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld, today } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { createCommitment } from '../../commitments/commands/create-commitment.ts'
import { markNoAction } from '../../commitments/commands/mark-no-action.ts'
import { readCommitment } from '../../commitments/queries/read-commitment.ts'
import { perform } from '../../perform.ts'
import { listAlarms } from './list-alarms.ts'
import { dues } from '../schema/due.ts'
import type { AlarmDue } from '../schema/words.ts'

const { ana, bruno, chen, dora, emil } = people

describe.each(freshDatabases)('the list of alarms on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  /** Milestones of Ana’s desk, by days from today. */
  async function milestones(days: [baseline: number, forecast: number][]) {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    const ids: string[] = []
    for (const [baseline, forecast] of days) {
      const on = { baselineOn: addDays(today, baseline), forecastOn: addDays(today, forecast) }
      ids.push((await oneMilestone(world, ana, { activityId, ...on })).id)
    }
    return ids
  }

  async function onePromise(dueOn: string | null): Promise<string> {
    const said = { agreementId: agreements.peru.id, author: 'both', kind: 'undertaking', dueOn }
    const titles = { en: 'Exchange researchers' }
    return (await perform(world, createCommitment, ana, { ...said, titles })).answer.id
  }

  /** A notice of the Peruvian agreement to be sent by a day. */
  async function oneDeadline(sendBy: string): Promise<string> {
    const agreementId = agreements.peru.id
    const id = `${agreementId}.notice.${sendBy}`
    const days = { sendBy, safeBy: sendBy, certainAfter: addDays(sendBy, 1) }
    await db.store.transaction(async (tx) => {
      await tx.insert(tx.tables.legalDeadlines).values({ id, agreementId, kind: 'notice', ...days })
    })
    return id
  }

  const list = async (due: AlarmDue, by: Actor = ana, more: object = {}) =>
    listAlarms.output.parse(await ask(world, listAlarms, by, { due, ...more }))

  const idsOf = async (due: AlarmDue, by?: Actor) => (await list(due, by)).items.map(({ id }) => id)

  test('tells what is late from what is due this week and in the four weeks after', async () => {
    const [late, today0, sunday, monday, fourWeeks, farther] = await milestones([
      [-1, -1],
      [0, 0],
      [6, 6],
      [7, 7],
      [34, 34],
      [35, 35],
    ])
    expect(await idsOf('late')).toEqual([late])
    expect(await idsOf('thisWeek')).toEqual([today0, sunday])
    expect(await idsOf('nextFourWeeks')).toEqual([monday, fourWeeks])
    expect(farther).toBeTruthy()
  })

  test('shows apart what is past the day first agreed on, and how long', async () => {
    const [moved] = await milestones([[-62, 90]])
    expect(await idsOf('late')).toEqual([])
    expect((await list('behindBaseline')).items).toMatchObject([
      { kind: 'milestone', id: moved, late: { baseline: 62, forecast: 0 } },
    ])
  })

  test('reads every column that holds a deadline (rule 39)', async () => {
    const deadlines = Object.entries(db.store.tables).flatMap(([table, columns]) =>
      Object.entries(getTableColumns(columns))
        .filter(([, column]) => isDeadline(column))
        .map(([name]) => `${table}.${name}`),
    )
    expect(deadlines.sort()).toEqual([
      'commitments.dueOnUpper',
      'legalDeadlines.sendBy',
      'milestones.baselineOn',
      'milestones.forecastOn',
    ])
    const [byForecast, byBaseline] = await milestones([
      [5, -1],
      [-1, 300],
    ])
    const promise = await onePromise('2026-11')
    const notice = await oneDeadline(addDays(today, 5))
    const found = await Promise.all(dues.map((due) => idsOf(due)))
    expect(found.flat().sort()).toEqual([byForecast, byBaseline, promise, notice].sort())
  })

  test('has promises beside milestones, by the last day on which they can have been due', async () => {
    const late = await onePromise('[2026-11-01..2026-11-22]')
    const uncertain = await onePromise('[2026-11-20..2026-11-24]')
    await onePromise(null)
    const [before, after] = await milestones([
      [0, 0],
      [2, 2],
    ])
    expect(await idsOf('late')).toEqual([late])
    expect(await idsOf('thisWeek')).toEqual([before, uncertain, after])
    expect((await list('late')).items).toMatchObject([
      { kind: 'commitment', on: '2026-11-22', late: { forecast: 1 }, coverage: 'notPlanned' },
    ])
    const one = await list('thisWeek', ana, { limit: 2 })
    expect(one.total).toEqual({ exact: 3 })
    const two = await list('thisWeek', ana, { limit: 2, cursor: one.nextCursor })
    expect(two.items.map(({ id }) => id)).toEqual([after])
    expect(two.nextCursor).toBeNull()
  })

  test('has no promise that is settled, or of another desk', async () => {
    const commitmentId = await onePromise('2026-11-20')
    const { version } = await ask(world, readCommitment, ana, { commitmentId })
    expect(await idsOf('late', chen)).toEqual([])
    const reason = 'It was a courtesy.'
    const by = { ifMatch: version }
    await perform(world, markNoAction, ana, { commitmentId, reason }, by)
    expect(await idsOf('late')).toEqual([])
  })

  test('is of one’s own desks', async () => {
    await milestones([[-1, -1]])
    expect(await idsOf('late', bruno)).toHaveLength(1)
    expect(await idsOf('late', chen)).toEqual([])
  })

  test('is not for those who work at no desk', async () => {
    for (const who of [dora, emil]) {
      await expect(list('late', who)).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })

  test('is paged by key, the nearest day first', async () => {
    const [third, first, second] = await milestones([
      [-1, -1],
      [-9, -9],
      [-1, -1],
    ])
    const one = await list('late', ana, { limit: 2 })
    expect(one.items.map(({ id }) => id)).toEqual([first, third])
    expect(one.total).toEqual({ exact: 3 })
    const two = await list('late', ana, { limit: '2', cursor: one.nextCursor })
    expect(two.items.map(({ id }) => id)).toEqual([second])
    expect(two.nextCursor).toBeNull()
  })

  test('takes no cursor of another list', async () => {
    await expect(list('late', ana, { cursor: 'eW91cnM' })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })
})
