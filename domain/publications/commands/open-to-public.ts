import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { RecordState } from '../../command.ts'
import { versionContent } from '../../audit/queries/version-content.ts'
import type { PublicationRow } from '../queries/publication-record.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'

/** Gives the record that is published, and the promises in it, the level `public`; answers them. */
export async function openToPublic(
  tx: Writer,
  { subjectKind, subjectId, content }: PublicationRow,
  seq: number,
): Promise<RecordState[]> {
  if (subjectKind === 'announcement') return await opened(tx, 'announcements', [subjectId], seq)
  const { promises } = content as unknown as AgreementSnapshot
  const ids = promises.map(({ id }) => id)
  return [
    ...(await opened(tx, 'agreements', [subjectId], seq)),
    ...(await opened(tx, 'commitments', ids, seq)),
  ]
}

const kinds = {
  agreements: 'agreement',
  commitments: 'commitment',
  announcements: 'announcement',
} as const

/** Only what is internal is opened: what was guarded since it was proposed stays guarded. */
async function opened(
  tx: Writer,
  name: keyof typeof kinds,
  ids: readonly string[],
  seq: number,
): Promise<RecordState[]> {
  const table = tx.tables[name]
  const rows = await tx
    .select({ id: table.id, deskId: table.deskId })
    .from(table)
    .where(and(inArray(table.id, [...ids]), eq(table.level, 'internal')))
  const records: RecordState[] = []
  for (const { id, deskId } of rows) {
    const content = (await versionContent(tx, id, seq)) as Record<string, Json> | null
    await tx.update(table).set({ level: 'public', version: seq }).where(eq(table.id, id))
    const agreementId = await agreementOf(tx, name, id)
    if (content)
      records.push({ kind: kinds[name], id, deskId, level: 'public', agreementId, content })
  }
  return records
}

async function agreementOf(tx: Writer, name: keyof typeof kinds, id: string) {
  if (name === 'agreements') return id
  const table = tx.tables[name]
  const [row] = await tx
    .select({ agreementId: table.agreementId })
    .from(table)
    .where(eq(table.id, id))
  return row?.agreementId ?? null
}
