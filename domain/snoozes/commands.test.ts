import { describe, expect, it } from 'vitest'
import { ask } from '#domain/ask.ts'
import { keep } from '#domain/keep.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { people, planWorld } from '#test/plan-world.ts'
import { endSnooze, setSnooze } from './commands.ts'
import { listSnoozes } from './queries.ts'

const { ana, bruno } = people

describe.each(freshDatabases)('what is put off on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  const list = async (by = ana, on = world) => (await ask(on, listSnoozes, by, {})).items
  const off = (subjectId: string, untilDay: string, reason = 'The minister is abroad.') =>
    keep(world, setSnooze, ana, { subjectId, untilDay, reason })

  it('is put off for oneself alone, until its day, and its reason is kept', async () => {
    const subjectId = newId()
    await off(subjectId, '2026-12-01')
    const reason = 'The minister is abroad.'
    const kept = { subjectId, untilDay: '2026-12-01', reason }
    expect(await list()).toEqual([{ ...kept, standing: true }])
    expect(await list(bruno)).toEqual([])
    const later = { ...world, now: () => new Date('2026-12-01T03:00:00Z') }
    expect(await list(ana, later)).toEqual([{ ...kept, standing: false }])
  })

  it('is put off anew, or shown again, as often as one likes', async () => {
    const subjectId = newId()
    await off(subjectId, '2026-12-01')
    await off(subjectId, '2026-12-24', 'After the session.')
    expect(await list()).toMatchObject([{ untilDay: '2026-12-24', reason: 'After the session.' }])
    await keep(world, endSnooze, ana, { subjectId })
    expect(await list()).toEqual([])
    await expect(keep(world, endSnooze, ana, { subjectId })).rejects.toMatchObject({
      kind: 'missing',
    })
  })

  it('needs a day to come and a reason', async () => {
    await expect(off(newId(), '2026-11-23')).rejects.toMatchObject({
      problem: { fields: [{ path: 'untilDay', code: 'notToCome' }] },
    })
    await expect(off(newId(), '2026-12-01', '')).rejects.toMatchObject({ kind: 'invalid' })
  })
})
