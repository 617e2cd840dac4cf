import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Subject } from '../../command.ts'

/** The agreement that something is added to: what access to it is decided by, without its content. */
export async function agreementSubject(
  db: Reader,
  id: string,
): Promise<(Subject & { agreementId: string; deskId: string }) | null> {
  const { agreements } = db.tables
  const [row] = await db
    .select({ version: agreements.version, deskId: agreements.deskId, level: agreements.level })
    .from(agreements)
    .where(eq(agreements.id, id))
  return row ? { kind: 'agreement', id, agreementId: id, content: {}, ...row } : null
}
