import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
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

type Row = Reader['tables']['programmes']['$inferSelect']

async function withOwners(db: Reader, rows: readonly Row[]): Promise<Programme[]> {
  const owner = await bodiesById(
    db,
    rows.map(({ ownerId }) => ownerId),
  )
  return rows.map(({ id, names, ownerId, ownerCountry, version }) => {
    return { id, names, owner: owner(ownerId) ?? null, ownerCountry, version }
  })
}

export type KeptProgramme = {
  names: LanguageMap
  ownerId: string | null
  ownerCountry: string | null
}

/** The programme as kept, or null where there is none. */
export async function programmeRecord(
  db: Reader,
  programmeId: string,
): Promise<(Subject & { programme: KeptProgramme }) | null> {
  const { programmes } = db.tables
  const [row] = await db.select().from(programmes).where(eq(programmes.id, programmeId))
  if (!row) return null
  const { names, ownerId, ownerCountry, version } = row
  const kept = { names, ownerId, ownerCountry }
  return { ...programmeState(programmeId, kept), version, programme: kept }
}

/** What versions keep of a programme. */
export const programmeState = (id: string, programme: KeptProgramme): RecordState => ({
  kind: 'programme',
  id,
  deskId: null,
  level: 'internal',
  agreementId: null,
  content: { ...programme },
})
