import { and, desc, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { query } from '../../query.ts'
import { totalOf } from '../../total.ts'
import { type GapPage, gapPage, listGapsInput } from '../schema/list-gaps.ts'
import { type AgreementGap, agreementGaps } from '../schema/words.ts'
import { lacks } from './lacks.ts'

/** The agreements of the caller's own desks that lack something, the newest record first, with what. */
export const listGaps = query({
  name: 'agreement.listGaps',
  event: 'agreement.gapsListed',
  route: 'GET /agreements/gaps',
  input: listGapsInput,
  output: gapPage,
  access: { roles: ['officer', 'manager'], scope: 'readable' },
  answer: async (db, { input: { limit, cursor }, actor, today }): Promise<GapPage> => {
    const { agreements } = db.tables
    const wanted = and(
      ofOwnDesks(db, actor),
      or(...agreementGaps.map((gap) => lacks(db, gap, today))),
    )
    // A record's id tells when it was made, and is its place in the list.
    const from = cursor === undefined ? undefined : lt(agreements.id, cursor)
    const rows = await rowsIn(db, and(wanted, from), today, limit + 1)
    const items = rows.slice(0, limit)
    return {
      items: items.map(({ lacking, ...agreement }) => ({
        ...agreement,
        lacking: agreementGaps.filter((gap) => Number(lacking[gap]) === 1),
      })),
      nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      total: await totalOf(db, agreements.id, wanted),
    }
  },
  discloses: ({ items }) => items.map((item) => ({ ...item, agreementId: item.id })),
})

function ofOwnDesks(db: Reader, actor: Actor | null): SQL | undefined {
  const { agreements } = db.tables
  const desks = actor?.kind === 'user' ? [...actor.deskIds] : []
  return and(
    desks.length > 0 ? inArray(agreements.deskId, desks) : sql`1 = 0`,
    readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
  )
}

function rowsIn(db: Reader, wanted: SQL | undefined, today: Day, limit: number) {
  const { agreements } = db.tables
  const isLacking = (gap: AgreementGap) =>
    sql<number>`CASE WHEN ${lacks(db, gap, today)} THEN 1 ELSE 0 END`
  return db
    .select({
      id: agreements.id,
      reference: agreements.reference,
      titles: agreements.titles,
      deskId: agreements.deskId,
      level: agreements.level,
      lacking: {
        counterpart: isLacking('counterpart'),
        areas: isLacking('areas'),
        entryIntoForce: isLacking('entryIntoForce'),
        text: isLacking('text'),
        actionPlan: isLacking('actionPlan'),
      } satisfies Record<AgreementGap, SQL<number>>,
    })
    .from(agreements)
    .where(wanted)
    .orderBy(desc(agreements.id))
    .limit(limit)
}
