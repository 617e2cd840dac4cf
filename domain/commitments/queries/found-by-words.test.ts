import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, people, planWorld } from '#test/plan-world.ts'
import { planner, sentQueries } from '#test/sent-queries.ts'
import { changeActionPlan } from '../../action-plans/commands/change-action-plan.ts'
import { createActionPlan } from '../../action-plans/commands/create-action-plan.ts'
import { listActionPlans } from '../../action-plans/queries/list-action-plans.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { indexEarlierNames } from '../../index-earlier-names.ts'
import { perform } from '../../perform.ts'
import { correctCommitment } from '../commands/correct-commitment.ts'
import { createCommitment } from '../commands/create-commitment.ts'
import { listCommitments } from './list-commitments.ts'

const { ana, chen } = people

describe.each(freshDatabases)('work found by its words on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const promise = async (titles: object, quotation?: string, agreementId = agreements.peru.id) => {
    const quoted = quotation && { quotation, quotationLanguage: 'es', certainty: 'stated' }
    const said = { agreementId, author: 'ours', kind: 'undertaking', titles, ...quoted }
    return (await perform(world, createCommitment, ana, said)).answer
  }
  const plan = async (titles: object, agreementId = agreements.peru.id) => {
    const said = { agreementId, titles, fromDay: '2026-01-01', toDay: '2026-12-31' }
    return (await perform(world, createActionPlan, ana, said)).answer
  }
  const promises = async (q: string, who: Actor = ana) => {
    const { items, total } = await ask(world, listCommitments, who, { q })
    return { ids: items.map(({ id }) => id), total }
  }
  const plans = async (q: string, who: Actor = ana) => {
    const { items, total } = await ask(world, listActionPlans, who, { q })
    return { ids: items.map(({ id }) => id), total }
  }
  const one = (id: string) => ({ ids: [id], total: { exact: 1 } })
  const nothing = { ids: [], total: { exact: 0 } }

  test('whatever the accents, the script and the end of the last word', async () => {
    const memo = await promise({ en: 'Sign plans' }, 'Impulsarán el Memorándum')
    const dams = await promise({ en: 'Visit the dam', 'zh-CN': '访问三峡水电站' })
    const oceans = await plan({ es: 'Plan de acción sobre océanos', 'zh-CN': '海洋行动计划' })
    for (const q of ['memorandum', 'MEMORÁND', 'impulsaran memo']) {
      expect(await promises(q), q).toEqual(one(memo.id))
    }
    for (const q of ['三峡', '水电站', 'dam']) expect(await promises(q), q).toEqual(one(dams.id))
    for (const q of ['oceanos', 'accion oce', '海洋']) {
      expect(await plans(q), q).toEqual(one(oceans.id))
    }
    for (const q of ['vaccine', '疫苗', '?!']) {
      expect([await promises(q), await plans(q)], q).toEqual([nothing, nothing])
    }
  })

  test('by the words of now, and no longer by those of before', async () => {
    const said = await promise({ en: 'Lend telescopes' })
    const work = await plan({ en: 'Telescopes' })
    const ifMatch = said.version
    const mended = { commitmentId: said.id, titles: { en: 'Lend antennas' }, reason: 'Misread' }
    await perform(world, correctCommitment, ana, mended, { ifMatch })
    const renamed = { planId: work.id, titles: { en: 'Antennas' } }
    await perform(world, changeActionPlan, ana, renamed, { ifMatch: work.version })
    expect([await promises('telescopes'), await plans('telescopes')]).toEqual([nothing, nothing])
    expect([await promises('antenna'), await plans('antenna')]).toEqual([
      one(said.id),
      one(work.id),
    ])
  })

  test('by who may know of it, and by nobody else, not even as a number', async () => {
    await promise({ en: 'Guarded antennas' }, undefined, agreements.chile.id)
    await plan({ en: 'Guarded antennas' }, agreements.chile.id)
    expect((await promises('guarded')).total).toEqual({ exact: 1 })
    expect([await promises('guarded', chen), await plans('guarded', chen)]).toEqual([
      nothing,
      nothing,
    ])
  })

  test('also where it was kept before there was an index of words', async () => {
    const said = await promise({ en: 'Lend telescopes' })
    const work = await plan({ en: 'Telescopes' })
    await db.store.transaction((tx) => tx.delete(tx.tables.nameTokens))
    expect(await promises('telescopes')).toEqual(nothing)
    await indexEarlierNames(world)
    expect([await promises('telescopes'), await plans('telescopes')]).toEqual([
      one(said.id),
      one(work.id),
    ])
  })

  test('through the index of words', async () => {
    const reader = await planner(db.url, db.store)
    try {
      for (const work of [() => promises('teles'), () => plans('teles')]) {
        const sent = await sentQueries(work)
        const asked = sent.filter(({ sql }) => sql.includes('name_tokens'))
        expect(asked.length).toBeGreaterThan(0)
        for (const each of asked) {
          expect(await reader.planOf(each)).not.toMatch(/(SCAN|Seq Scan on) name_tokens/)
        }
      }
    } finally {
      await reader.close()
    }
  })
})
