import { and, count, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../access/queries.ts'
import { staff } from '../access/rules.ts'
import type { AccessLine } from '../access/schema.ts'
import type { RecordState, Subject } from '../command.ts'
import { listPage } from '../list-page.ts'
import { isNamedLike } from '../names/queries.ts'
import { bodiesById } from '../people/queries/bodies.ts'
import { query } from '../query.ts'
import {
  listProgrammesInput,
  type Programme,
  programme,
  programmePage,
  programmeUse,
  readProgrammeInput,
} from './schema.ts'

const everybodyReads: AccessLine = { roles: staff, scope: 'register' }

/** The programmes that agreements may be linked to, by name. */
export const listProgrammes = query({
  name: 'programme.list',
  event: 'programme.listed',
  route: 'GET /programmes',
  input: listProgrammesInput,
  output: programmePage,
  access: everybodyReads,
  answer: async (db, { input }) => {
    const { programmes } = db.tables
    const where = and(
      input.q === undefined ? undefined : isNamedLike(db, 'programme', programmes.id, input.q),
      input.ownerCountry === undefined
        ? undefined
        : eq(programmes.ownerCountry, input.ownerCountry),
      input.retired === 'with' ? undefined : isNull(programmes.retiredAt),
    )
    const { rows, ...page } = await listPage(
      db,
      {
        from: programmes,
        where,
        sort: { name: 'name', column: programmes.sortName, kind: 'text', direction: 'ascending' },
        id: programmes.id,
      },
      input,
      (part) =>
        db
          .select()
          .from(programmes)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id, sortName }) => ({ id, value: sortName }),
    )
    return { items: await withOwners(db, rows), ...page }
  },
})

/** One programme. */
export const readProgramme = query({
  name: 'programme.read',
  event: 'programme.read',
  route: 'GET /programmes/{programmeId}',
  input: readProgrammeInput,
  output: programme,
  access: everybodyReads,
  answer: async (db, { input }): Promise<Programme | null> => {
    const { programmes } = db.tables
    const rows = await db.select().from(programmes).where(eq(programmes.id, input.programmeId))
    return (await withOwners(db, rows))[0] ?? null
  },
})

/** How much each programme is used: for whoever decides that it is offered no more. */
export const surveyProgrammes = query({
  name: 'programme.survey',
  event: 'programme.surveyed',
  route: 'GET /programmes/use',
  input: z.strictObject({}),
  output: programmeUse,
  access: { roles: ['manager', 'administrator'], scope: 'register' },
  answer: async (db, { actor }) => {
    const { agreements, agreementProgrammes } = db.tables
    const rows = await db
      .select({ id: agreementProgrammes.programmeId, agreements: count() })
      .from(agreementProgrammes)
      .innerJoin(agreements, eq(agreements.id, agreementProgrammes.agreementId))
      .where(readableWhere(db, actor, { ...agreements, agreementId: agreements.id }))
      .groupBy(agreementProgrammes.programmeId)
    return { items: rows.map((row) => ({ id: row.id, agreements: Number(row.agreements) })) }
  },
})

type Row = Reader['tables']['programmes']['$inferSelect']

async function withOwners(db: Reader, rows: readonly Row[]): Promise<Programme[]> {
  const owner = await bodiesById(
    db,
    rows.map(({ ownerId }) => ownerId),
  )
  return rows.map(({ id, names, ownerId, ownerCountry, retiredAt, version }) => {
    const retired = retiredAt !== null
    return { id, names, owner: owner(ownerId) ?? null, ownerCountry, retired, version }
  })
}

export type KeptProgramme = {
  names: LanguageMap
  ownerId: string | null
  ownerCountry: string | null
  retiredAt: Date | null
}

/** The programme as kept, or null where there is none. */
export async function programmeRecord(
  db: Reader,
  programmeId: string,
): Promise<(Subject & { programme: KeptProgramme }) | null> {
  const { programmes } = db.tables
  const [row] = await db.select().from(programmes).where(eq(programmes.id, programmeId))
  if (!row) return null
  const { names, ownerId, ownerCountry, retiredAt, version } = row
  const kept = { names, ownerId, ownerCountry, retiredAt }
  return { ...programmeState(programmeId, kept), version, programme: kept }
}

/** What versions keep of a programme. */
export const programmeState = (
  id: string,
  { retiredAt, ...programme }: KeptProgramme,
): RecordState => ({
  kind: 'programme',
  id,
  deskId: null,
  level: 'internal',
  agreementId: null,
  content: { ...programme, retiredAt: retiredAt?.toISOString() ?? null },
})
