import { beforeEach, describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { at } from '#test/giving-world.ts'
import { agreements, oneDocument, onePlan, people, planWorld } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { revertChange } from '../../audit/commands/revert-change.ts'
import { perform } from '../../perform.ts'
import { indicatorsOfPlan, readIndicator } from '../queries/indicators-of-plan.ts'
import { changeIndicator, withdrawIndicator } from './change-indicator.ts'
import { createIndicator } from './create-indicator.ts'
import { recordMeasurement, withdrawMeasurement } from './record-measurement.ts'

const { ana, bruno, chen, dora, emil } = people
const peru = agreements.peru.id
const year = { fromDay: '2026-01-01', toDay: '2026-12-31' }
const said = {
  titles: { en: 'Researchers hosted' },
  measure: 'number',
  units: { en: 'researchers' },
  ...{ baseline: '0', baselineOn: '2025-12-31' },
  targets: [
    { ...year, value: '10', direction: 'toOurs' },
    { ...year, value: '4', direction: 'toCounterpart' },
  ],
}

describe.each(freshDatabases)('an indicator on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  let plan: { planId: string; activityId: string }
  beforeEach(async () => {
    plan = await onePlan(world, ana, peru)
  })
  const make = async (more: object = {}, by: Actor = ana) =>
    (await perform(world, createIndicator, by, { planId: plan.planId, ...said, ...more })).answer
  const measure = async (indicatorId: string, more: object = {}) => {
    const what = { indicatorId, measuredOn: '2026-05-01', value: '10', direction: 'toOurs' }
    return (await perform(world, recordMeasurement, ana, { ...what, ...more })).answer
  }
  const told = async (by: Actor = ana) =>
    indicatorsOfPlan.output.parse(await ask(world, indicatorsOfPlan, by, { planId: plan.planId }))

  test('tells its targets each way, what was reached by when, and what proves it (rule 36)', async () => {
    const { id } = await make({ activityId: plan.activityId })
    const documentId = await oneDocument(world, ana, peru)
    await measure(id, { measuredOn: '2026-03-01', value: '3' })
    await measure(id, { documentId, note: 'Counted in Lima' })
    const { items, targets } = await told()
    expect(targets).toEqual({ met: 1, of: 2 })
    expect(items[0]).toMatchObject({
      baseline: '0',
      activity: { id: plan.activityId },
      targets: [
        { direction: 'toOurs', isMet: true, reached: { value: '10', measuredOn: '2026-05-01' } },
        { direction: 'toCounterpart', isMet: false, reached: null },
      ],
      measurements: [{ value: '10', evidence: { id: documentId } }, { value: '3' }],
    })
  })

  test('is changed by who saw it last, taken back, and leaves once nothing was measured', async () => {
    const { id, version } = await make()
    const change = { indicatorId: id, targets: [], titles: { en: 'Stays' } }
    const changed = await perform(world, changeIndicator, ana, change, { ifMatch: version })
    await perform(world, revertChange, bruno, { seq: changed.version, reason: 'A slip' })
    const read = await ask(world, readIndicator, ana, { indicatorId: id })
    expect(read).toMatchObject({ titles: said.titles, targets: [{ value: '10' }, { value: '4' }] })
    const measured = await measure(id)
    const leave = () =>
      perform(
        world,
        withdrawIndicator,
        ana,
        { indicatorId: id, reason: 'Off' },
        { ifMatch: read.version },
      )
    await expect(leave()).rejects.toMatchObject({ problem: { code: 'indicator.isMeasured' } })
    const back = { measurementId: measured.id, reason: 'Counted twice' }
    await perform(world, withdrawMeasurement, ana, back, { ifMatch: measured.version })
    await leave()
    expect((await told()).items).toEqual([])
  })

  test('is its desk’s to write, and refuses at the place what can’t be', async () => {
    for (const by of [chen, dora, emil]) {
      await expect(make({}, by)).rejects.toMatchObject({ kind: 'forbidden' })
      expect((await told(by)).writable).toBe(false)
    }
    const share = { measure: 'share', units: null }
    const [target] = said.targets
    await expect(make({ ...share, targets: [{ ...target, value: '120' }] })).rejects.toMatchObject(
      at(['targets.0.value', 'shareAboveHundred']),
    )
    await expect(make({ baseline: '1,5' })).rejects.toMatchObject(at(['baseline', 'notAValue']))
    await expect(make({ activityId: peru })).rejects.toMatchObject(
      at(['activityId', 'noSuchRecord']),
    )
    const { id } = await make()
    await expect(measure(id, { direction: null })).rejects.toMatchObject(
      at(['direction', 'directionMissing']),
    )
    await expect(measure(id, { documentId: peru })).rejects.toMatchObject(
      at(['documentId', 'noSuchDocument']),
    )
  })
})
