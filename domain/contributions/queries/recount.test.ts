import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { cny, givingWorld, pen } from '#test/giving-world.ts'
import { agreements, people } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { listContributions } from './list-contributions.ts'

const { ana, bruno, chen, dora, emil } = people
const peru = agreements.peru.id

describe.each(freshDatabases)('what is given on $name', ({ perTest }) => {
  const db = perTest()
  const { world, give, ofAgreement, under } = givingWorld(db)

  test('totals equal a recount in plain SQL, for each role and desk', async () => {
    await under(agreements.chile.id, peru)
    await under(agreements.sealed.id, agreements.spain.id, chen)
    const places = [peru, agreements.chile.id, agreements.spain.id, agreements.sealed.id]
    for (const [n, agreementId] of places.entries()) {
      const by = n < 2 ? ana : chen
      const { id: drawnFromId } = await give({ agreementId, money: cny('1000.00') }, by)
      await give({ agreementId, drawnFromId, money: cny(`${n + 1}.50`) }, by)
      await give({ agreementId, money: pen('3.33'), side: 'counterpart' }, by)
      await give({ agreementId, form: 'inKind' }, by)
    }
    const own = { own: [peru, agreements.chile.id], other: places.slice(2) }
    for (const by of [ana, bruno, chen, dora, emil]) {
      for (const [root = '', ...below] of Object.values(own)) {
        const told = await ofAgreement(root, by)
        for (const side of ['ours', 'counterpart'] as const) {
          const rows = await db.store.read.rows<{ currency: string; minor: number | string }>(
            sql.raw(`SELECT c.amount_currency AS currency, SUM(c.amount) AS minor
              FROM contributions c WHERE c.side = '${side}' AND c.drawn_from_id IS NULL
              AND c.amount IS NOT NULL
              AND c.agreement_id IN (${[root, ...below].map((one) => `'${one}'`).join(', ')})
              AND (c.level = 'internal'
                OR (c.level = 'confidential' AND ${confidential(by)})
                OR (c.level = 'restricted' AND EXISTS (SELECT 1 FROM agreement_readers r
                  WHERE r.user_id = '${by.id}' AND r.agreement_id = c.agreement_id)))
              GROUP BY c.amount_currency ORDER BY c.amount_currency`),
          )
          const sums = told[side].total.amounts.map(({ amount, currency }) => [
            currency,
            Number(amount.replace('.', '')),
          ])
          expect([by.role, side, sums]).toEqual([
            by.role,
            side,
            rows.map(({ currency, minor }) => [currency, Number(minor)]),
          ])
        }
      }
    }
    const page = await ask(world, listContributions, dora, {})
    expect(page.total).toEqual({ exact: 12 })
  })
})

/** Read apart from the program's: auditors, and the desk of the agreement, which is the Americas'. */
const confidential = ({ role, deskIds }: Actor & { kind: 'user' }) =>
  role === 'auditor' || deskIds.includes(agreements.chile.deskId) ? '1 = 1' : '1 = 0'
