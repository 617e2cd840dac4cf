import { and, count, countDistinct, eq, inArray } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { mergers } from '../rules.ts'
import { query } from '../../query.ts'
import { type MergerPreview, mergerPreview, previewMergerInput } from '../schema.ts'
import { type PartyRecord, partyRecord } from './party-record.ts'

/** What it would mean to take one body for another: asked before it is done. */
export const previewMerger = query({
  name: 'party.previewMerger',
  event: 'party.mergerPreviewed',
  route: 'GET /parties/{partyId}/merger',
  input: previewMergerInput,
  output: mergerPreview,
  access: mergers,
  answer: async (db, { input, actor }): Promise<MergerPreview | null> => {
    const [party, into] = [
      await partyRecord(db, input.partyId),
      await partyRecord(db, input.intoId),
    ]
    if (!party || !into) return null
    const { personPosts, programmes, parties } = db.tables
    return {
      party: namedOf(party),
      into: namedOf(into),
      agreements: {
        moved: await agreementsOf(db, actor, [party.id]),
        together: await agreementsOf(db, actor, [party.id, into.id]),
      },
      posts: await rowsWith(db, personPosts, personPosts.partyId, party.id),
      programmes: await rowsWith(db, programmes, programmes.ownerId, party.id),
      parts: await rowsWith(db, parties, parties.parentId, party.id),
      names: namesIn(party).filter((name) => !namesIn(into).includes(name)),
      differing: (['kind', 'country', 'parentId'] as const).filter(
        (field) => party.row[field] !== into.row[field],
      ),
    }
  },
})

const namedOf = ({ id, row: { names, acronym, country } }: PartyRecord) => {
  return { id, names, acronym, country }
}

function namesIn({ row, otherNames }: PartyRecord): string[] {
  const texts = [row, ...otherNames].flatMap(({ names, acronym }) => [
    ...Object.values(names),
    ...(acronym === null ? [] : [acronym]),
  ])
  return [...new Set(texts)]
}

/** Those that the caller may know of: a total tells of no others (`domain.md` rule 37). */
async function agreementsOf(db: Reader, actor: Actor | null, partyIds: string[]) {
  const { agreements, agreementParties } = db.tables
  const guarded = { ...agreements, agreementId: agreements.id }
  const [found] = await db
    .select({ rows: countDistinct(agreements.id) })
    .from(agreementParties)
    .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
    .where(and(inArray(agreementParties.partyId, partyIds), readableWhere(db, actor, guarded)))
  return Number(found?.rows ?? 0)
}

async function rowsWith(
  db: Reader,
  table: Reader['tables']['personPosts' | 'programmes' | 'parties'],
  column: AnySQLiteColumn,
  partyId: string,
): Promise<number> {
  const [found] = await db.select({ rows: count() }).from(table).where(eq(column, partyId))
  return Number(found?.rows ?? 0)
}
