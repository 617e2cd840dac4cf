import { and, countDistinct, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../access/queries.ts'
import { staff } from '../access/rules.ts'
import type { AccessLine, Actor } from '../access/schema.ts'
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
  programmeMergerPreview,
  programmeSurvey,
  previewProgrammeMergerInput,
  readProgrammeInput,
} from './schema.ts'

const everybodyReads: AccessLine = { roles: staff, scope: 'register' }

/** Who decides what is offered, and under what it counts. */
export const overseesProgrammes: AccessLine = {
  roles: ['manager', 'administrator'],
  scope: 'register',
}

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
      isNull(programmes.mergedIntoId),
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

/** Every programme there ever was, with how much it is used: for whoever keeps the list. */
export const surveyProgrammes = query({
  name: 'programme.survey',
  event: 'programme.surveyed',
  route: 'GET /programmes/use',
  input: z.strictObject({}),
  output: programmeSurvey,
  access: overseesProgrammes,
  answer: async (db, { actor }) => {
    const { programmes, agreements, agreementProgrammes } = db.tables
    const rows = await db.select().from(programmes).orderBy(programmes.sortName, programmes.id)
    const stands = standingProgrammeId(agreementProgrammes.programmeId)
    const counted = await db
      .select({ id: sql<string>`${stands}`, rows: countDistinct(agreements.id) })
      .from(agreementProgrammes)
      .innerJoin(agreements, eq(agreements.id, agreementProgrammes.agreementId))
      .where(readableWhere(db, actor, { ...agreements, agreementId: agreements.id }))
      .groupBy(stands)
    const told = await withOwners(db, rows)
    return {
      items: told.map((programme, place) => {
        const into = rows.find(({ id }) => id === rows[place]?.mergedIntoId)
        const linked = counted.find(({ id }) => id === programme.id)?.rows ?? 0
        return {
          ...programme,
          mergedInto: into ? { id: into.id, names: into.names } : null,
          use: { agreements: Number(linked) },
        }
      }),
    }
  },
})

/** What would be counted together: asked before two entries are merged. */
export const previewProgrammeMerger = query({
  name: 'programme.previewMerger',
  event: 'programme.mergerPreviewed',
  route: 'GET /programmes/{programmeId}/merger',
  input: previewProgrammeMergerInput,
  output: programmeMergerPreview,
  access: overseesProgrammes,
  answer: async (db, { input: { programmeId, intoId }, actor }) => {
    const { programmes } = db.tables
    const both = [...new Set([programmeId, intoId])]
    const found = await db.select().from(programmes).where(inArray(programmes.id, both))
    if (found.length < both.length) return null
    return {
      moved: await useOf(db, actor, [programmeId]),
      together: await useOf(db, actor, both),
    }
  },
})

async function useOf(db: Reader, actor: Actor | null, ids: readonly string[]) {
  const { agreements, agreementProgrammes } = db.tables
  const [found] = await db
    .select({ rows: countDistinct(agreements.id) })
    .from(agreementProgrammes)
    .innerJoin(agreements, eq(agreements.id, agreementProgrammes.agreementId))
    .where(
      and(
        inArray(standingProgrammeId(agreementProgrammes.programmeId), [...ids]),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
  return { agreements: Number(found?.rows ?? 0) }
}

/** The programme that a column names, or the one that it was merged into. */
const standingProgrammeId = (column: AnySQLiteColumn): SQL =>
  sql`coalesce((SELECT named.merged_into_id FROM programmes AS named WHERE named.id = ${column}), ${column})`

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
  mergedIntoId: string | null
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
  const { names, ownerId, ownerCountry, mergedIntoId, retiredAt, version } = row
  const kept = { names, ownerId, ownerCountry, mergedIntoId, retiredAt }
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
