import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isDay } from '#lib/days.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, people, planWorld, today } from '#test/plan-world.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { createCommitment } from '../commands/create-commitment.ts'
import { markNoAction } from '../commands/mark-no-action.ts'
import { dueOf, endOfQuarter } from '../rules.ts'
import { authors, commitmentKinds, coverages } from '../schema/words.ts'
import { commitmentFacets } from './commitment-facets.ts'
import { listCommitments } from './list-commitments.ts'

const { ana, chen } = people

test('a quarter of a year ends with its third month', () => {
  const days = fc.integer({ min: -40_000, max: 40_000 }).map((some) => addDays(today, some))
  fc.assert(
    fc.property(days, (day) => {
      const end = endOfQuarter(day)
      expect(isDay(end) && end >= day && addDays(day, 92) > end).toBe(true)
      expect(endOfQuarter(addDays(end, 1)) > end).toBe(true)
    }),
  )
})

describe.each(freshDatabases)('the facets of the ledger on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function promises() {
    const days = [null, '2026-11-22', '2026-11-23', '2026-12', '2026-12-31', '2027-01-01', '2027']
    const said = fc.record({
      author: fc.constantFrom(...authors),
      kind: fc.constantFrom(...commitmentKinds),
      dueOn: fc.constantFrom(...days),
      agreementId: fc.constantFrom(agreements.peru.id, agreements.chile.id),
      settled: fc.constantFrom(true, false, false),
    })
    for (const { settled, ...one } of fc.sample(said, { numRuns: 30, seed: 7 })) {
      const titles = { en: 'A promise' }
      const { answer } = await perform(world, createCommitment, ana, { ...one, titles })
      if (!settled) continue
      const asked = { commitmentId: answer.id, reason: 'Done otherwise' }
      await perform(world, markNoAction, ana, asked, { ifMatch: answer.version })
    }
  }
  const list = async (asked: object) =>
    (await ask(world, listCommitments, ana, { limit: 200, ...asked })).items

  test('count what a link to each value finds, under the other filters', async () => {
    await promises()
    for (const asked of [{}, { author: 'both' }, { due: 'later', coverage: 'notPlanned' }]) {
      const facets = await ask(world, commitmentFacets, ana, asked)
      for (const name of ['author', 'coverage', 'due'] as const) {
        expect(facets[name]?.length).toBeGreaterThan(0)
        for (const { value, count } of facets[name] ?? []) {
          expect(await list({ ...asked, [name]: value }), `${name} ${value}`).toHaveLength(count)
        }
      }
    }
    const all = await list({})
    const byRule = all.map(({ coverage, dueOn }) =>
      dueOf({ coverage, dueOnUpper: dueOn?.upper ?? null }, today),
    )
    const { due, coverage } = await ask(world, commitmentFacets, ana, {})
    for (const { value, count } of due ?? []) {
      expect(byRule.filter((one) => one === value)).toHaveLength(count)
    }
    expect(due?.map(({ value }) => value).toSorted()).toEqual(
      ['overdue', 'thisQuarter', 'later', 'notKnown'].toSorted(),
    )
    expect(coverage?.every(({ value }) => (coverages as readonly string[]).includes(value))).toBe(
      true,
    )
  })

  test('count nothing that is not the reader’s to know of', async () => {
    await promises()
    const counted = async (who: typeof ana) => {
      const { author } = await ask(world, commitmentFacets, who, {})
      return (author ?? []).reduce((sum, { count }) => sum + count, 0)
    }
    const { items } = await ask(world, listCommitments, chen, { limit: 200 })
    expect(await counted(chen)).toBe(items.length)
    expect(await counted(ana)).toBe(30)
    expect(items.length).toBeLessThan(30)
  })
})
