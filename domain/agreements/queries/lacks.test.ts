import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { usualState } from '../../legal-status/rules/usual-life.ts'
import { lacks as lacksByRule } from '../rules/gaps.ts'
import { agreementGaps } from '../schema/words.ts'
import { lacks } from './lacks.ts'
import { listAgreements } from './list-agreements.ts'
import { stateFacts } from './state-facts.ts'

const inForce = [...signedByBoth('2020-01-31'), { kind: 'enteredIntoForce', on: '2020-03-01' }]

describe.each(freshDatabases)('what agreements lack on $name', ({ perFile }) => {
  const db = perFile()
  let register: TestRegister
  let ids: Record<string, string>

  beforeAll(async () => {
    register = await testRegister(db.store)
    const { agreement, concytec, areas } = register
    const parties = [{ partyId: concytec, side: 'counterpart' }]
    const list = [{ areaId: areas.energy, verbatim: 'energy', verbatimLanguage: 'en' }]
    const made = {
      talks: await agreement(),
      signed: await agreement({ parties, legalEvents: signedByBoth('2024-06-21') }),
      planned: await agreement({ parties, areas: { list }, legalEvents: inForce }),
      written: await agreement({ legalEvents: inForce }),
    }
    ids = Object.fromEntries(Object.entries(made).map(([name, { id }]) => [name, id]))
    await perform(register.world, createActionPlan, register.officer, {
      agreementId: ids.planned,
      titles: { en: 'Plan' },
      fromDay: '2026-01-01',
      toDay: '2026-12-31',
    })
    await oneText(ids.written ?? '')
  }, 60_000)

  /** Straight into the table: a file is another matter. */
  async function oneText(agreementId: string) {
    const { id: addedBy } = register.officer
    const file = { fileName: 'Text.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' }
    await db.store.transaction(async (tx) => {
      await tx.insert(tx.tables.documents).values({
        ...file,
        ...{ id: newId(), agreementId, role: 'authenticText', addedBy, addedAt: new Date(0) },
        ...{ deskId: register.desks.ame, level: 'internal', version: 1 },
      })
    })
  }

  const lacking = async (gap: string, on?: string) => {
    const asked = { lacking: gap, ...(on && { on }), sort: 'reference' }
    const { items } = await ask(register.world, listAgreements, register.officer, asked)
    const names = Object.entries(ids)
    return items.map(({ id }) => names.find(([, known]) => known === id)?.[0])
  }

  it.each([
    ['counterpart', ['talks', 'written']],
    ['areas', ['talks', 'signed', 'written']],
    ['entryIntoForce', ['signed']],
    ['text', ['signed', 'planned']],
    ['actionPlan', ['signed', 'written']],
  ])('is found: %s', async (gap, expected) => {
    expect((await lacking(gap)).toSorted()).toEqual(expected.toSorted())
  })

  it('is told of the day that is asked about', async () => {
    expect(await lacking('actionPlan', '2024-01-01')).toEqual(['written'])
    expect(await lacking('entryIntoForce', '2024-06-20')).toEqual([])
    expect(await lacking('entryIntoForce', '2024-06-21')).toEqual(['signed'])
  })

  it('is the same to a rule and to the database, on any day', async () => {
    const { read, tables } = db.store
    const { agreements, agreementParties, agreementAreas, documents, actionPlans } = tables
    const all = await read.select().from(agreements)
    const counted = async (rows: Promise<{ of: string }[]>) => {
      const found = await rows
      return (id: string) => found.filter((row) => row.of === id).length
    }
    const counterparts = await counted(
      read
        .select({ of: agreementParties.agreementId })
        .from(agreementParties)
        .where(eq(agreementParties.side, 'counterpart')),
    )
    const areas = await counted(
      read.select({ of: agreementAreas.agreementId }).from(agreementAreas),
    )
    const texts = await counted(
      read
        .select({ of: documents.agreementId })
        .from(documents)
        .where(inArray(documents.role, ['original', 'authenticText'])),
    )
    const plans = await counted(read.select({ of: actionPlans.agreementId }).from(actionPlans))
    for (const on of ['2019-01-01', '2020-02-01', '2023-01-01', '2024-06-21', '2026-11-23']) {
      for (const gap of agreementGaps) {
        const rows = await read
          .select({ id: agreements.id })
          .from(agreements)
          .where(and(lacks(read, gap, on)))
        const ruled = all.filter((row) =>
          lacksByRule(gap, {
            state: usualState(stateFacts(row), on),
            counterparts: counterparts(row.id),
            areas: areas(row.id),
            texts: texts(row.id),
            plans: plans(row.id),
          }),
        )
        const found = rows.map(({ id }) => id).toSorted()
        expect(found, `${gap} on ${on}`).toEqual(ruled.map(({ id }) => id).toSorted())
      }
    }
  })
})
