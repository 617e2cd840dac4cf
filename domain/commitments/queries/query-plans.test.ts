import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, onePlan, people, planWorld } from '#test/plan-world.ts'
import { planner, sentQueries } from '#test/sent-queries.ts'
import { createActivity } from '../../activities/commands/create-activity.ts'
import { ask } from '../../ask.ts'
import { recordHistory } from '../../audit/queries/record-history.ts'
import { perform } from '../../perform.ts'
import { createCommitment } from '../commands/create-commitment.ts'
import { listCommitments } from './list-commitments.ts'
import { readCommitment } from './read-commitment.ts'

const { ana, dora } = people
const agreement = agreements.peru.id

/** Steps that read all of a table; the settings are one row, and what was worked out before is none. */
const scans = (plan: string) =>
  plan
    .split('\n')
    .filter((step) => /Seq Scan|\bSCAN /.test(step))
    .filter((step) => !/register_settings|\b(some|work|ranked)\b|\(/.test(step))

describe.each(freshDatabases)('what is asked of commitments on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function plansOf(work: () => Promise<unknown>) {
    const sent = await sentQueries(work)
    const plans = await planner(db.url, db.store)
    try {
      const told: { sql: string; plan: string }[] = []
      for (const one of sent) told.push({ sql: one.sql, plan: await plans.planOf(one) })
      return told
    } finally {
      await plans.close()
    }
  }

  test.each([
    {},
    { coverage: 'notPlanned' },
    { due: 'overdue' },
    { sort: '-dueOn', author: 'ours' },
    { agreement, sort: 'position' },
  ])(
    'a list narrowed to %j is walked in its order, and stops where its page ends',
    async (asked) => {
      const sent = []
      for (const who of [ana, dora]) {
        sent.push(...(await plansOf(() => ask(world, listCommitments, who, asked))))
      }
      const limited = ({ sql }: { sql: string }) => /limit (\?|\$\d+)/i.test(sql)
      expect(sent.filter((one) => !limited(one) && scans(one.plan).length > 0)).toEqual([])
      expect(sent.filter(({ plan }) => plan.includes('TEMP B-TREE'))).toEqual([])
    },
  )

  test('one is read by indexes alone, with what discharges it and its history', async () => {
    const promise = await perform(world, createCommitment, ana, {
      agreementId: agreement,
      author: 'both',
      kind: 'undertaking',
      titles: { en: 'Exchange researchers' },
    })
    const { planId } = await onePlan(world, ana, agreement)
    const commitmentId = promise.answer.id
    await perform(world, createActivity, ana, {
      planId,
      titles: { en: 'Exchange' },
      fromDay: '2026-01-01',
      toDay: '2026-12-31',
      commitmentIds: [commitmentId],
    })
    const asked = await plansOf(async () => {
      await ask(world, readCommitment, ana, { commitmentId })
      await ask(world, recordHistory, ana, { recordId: commitmentId })
    })
    expect(asked.length).toBeGreaterThan(6)
    for (const { sql, plan } of asked) expect(scans(plan), `${sql}\n${plan}`).toEqual([])
  })
})
