import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import type { Json } from '#db/values.ts'
import { staff } from '../access/rules.ts'
import type { Subject } from '../command.ts'
import { query } from '../query.ts'
import { allPacks } from './rules.ts'
import { type ClausePack, clausePackList } from './schema/clause-packs.ts'

type Row = Reader['tables']['clausePacks']['$inferSelect']

/** The packs of clauses that a text is filled from: those that are shipped, and the register's own. */
export const listClausePacks = query({
  name: 'clausePack.list',
  event: 'clausePack.listed',
  route: 'GET /clause-packs',
  input: z.strictObject({}),
  output: clausePackList,
  access: { roles: staff, scope: 'register' },
  answer: async (db) => {
    const { clausePacks } = db.tables
    const rows = await db.select().from(clausePacks).orderBy(asc(clausePacks.code))
    return { items: allPacks(rows.map(listed)) }
  },
})

const listed = ({ id, code, names, clauses, retiredAt, version }: Row): ClausePack => ({
  ...{ id, code, names, version },
  clauses: clauses as ClausePack['clauses'],
  retired: retiredAt !== null,
})

export type PackRecord = Subject & { row: Row }

/** A pack as it is kept, or null where there is none. */
export async function packRecord(db: Reader, packId: string): Promise<PackRecord | null> {
  const { clausePacks } = db.tables
  const [row] = await db.select().from(clausePacks).where(eq(clausePacks.id, packId))
  if (!row) return null
  const { code, names, clauses, retiredAt, version } = row
  const content: Record<string, Json> = {
    ...{ code, names, clauses },
    retiredAt: retiredAt?.toISOString() ?? null,
  }
  const guard = { deskId: null, level: 'internal' as const, agreementId: null }
  return { kind: 'clausePack', id: packId, ...guard, version, content, row }
}
