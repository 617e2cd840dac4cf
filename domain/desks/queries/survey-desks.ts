import { asc, count, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { query } from '../../query.ts'
import { personalValuesOf } from '../../users/queries/me.ts'
import { keepsDesks } from '../rules.ts'
import { type DeskSurveyed, deskSurvey } from '../schema.ts'

/** Every desk with its people and with what it covers: for whoever opens and closes them. */
export const surveyDesks = query({
  name: 'desk.survey',
  event: 'desk.surveyed',
  route: 'GET /desks/use',
  input: z.strictObject({}),
  output: deskSurvey,
  access: keepsDesks,
  answer: async (db, { actor }) => {
    const { desks } = db.tables
    const rows = await db.select().from(desks).orderBy(asc(desks.code))
    const members = await membersByDesk(db)
    const covered = await coveredBy(db, actor)
    return {
      items: rows.map(({ id, code, names, retiredAt, version }) => ({
        ...{ id, code, names, version },
        retired: retiredAt !== null,
        members: members(id),
        ...covered(id),
      })),
    }
  },
})

async function membersByDesk(db: Reader): Promise<(deskId: string) => DeskSurveyed['members']> {
  const { deskMembers, users } = db.tables
  const rows = await db
    .select({
      deskId: deskMembers.deskId,
      id: users.id,
      role: users.role,
      disabledAt: users.disabledAt,
    })
    .from(deskMembers)
    .innerJoin(users, eq(users.id, deskMembers.userId))
  const personal = await personalValuesOf(
    db,
    rows.map(({ id }) => id),
  )
  const named = rows.map(({ deskId, id, role, disabledAt }) => ({
    deskId,
    member: { id, role, name: personal(id).name, active: disabledAt === null },
  }))
  return (deskId) =>
    named
      .flatMap((row) => (row.deskId === deskId ? [row.member] : []))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Agreements that the caller may know of: a total tells of no others (`domain.md` rule 37). */
async function coveredBy(db: Reader, actor: Actor | null) {
  const { agreements } = db.tables
  const rows = await db
    .select({
      deskId: agreements.deskId,
      country: agreements.counterpartCountry,
      agreements: count(),
    })
    .from(agreements)
    .where(readableWhere(db, actor, { ...agreements, agreementId: agreements.id }))
    .groupBy(agreements.deskId, agreements.counterpartCountry)
  return (deskId: string) => {
    const here = rows.filter((row) => row.deskId === deskId)
    return {
      agreements: here.reduce((sum, row) => sum + Number(row.agreements), 0),
      countries: here
        .flatMap((row) =>
          row.country === null ? [] : [{ code: row.country, agreements: Number(row.agreements) }],
        )
        .sort(
          (one, other) => other.agreements - one.agreements || (one.code < other.code ? -1 : 1),
        ),
    }
  }
}
