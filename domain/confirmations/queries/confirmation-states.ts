import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { secretHash } from '#lib/secrets.ts'
import type { Guarded } from '../../access/schema.ts'
import type { RecordState, Subject } from '../../command.ts'

type Tables = Reader['tables']
export type ConfirmationRow = Tables['confirmations']['$inferSelect']
export type LinkRow = Tables['confirmationLinks']['$inferSelect']
export type CounterProposalRow = Tables['counterProposals']['$inferSelect']

type Kept = { [field: string]: unknown } & Omit<Guarded, 'agreementId'> & { agreementId: string }

/** Names by which history calls a record that has none: the plan's. */
type Titles = Record<string, string>

const state = (kind: string, row: Kept, content: Record<string, Json>): RecordState => ({
  kind,
  ...{ id: row.id, agreementId: row.agreementId, deskId: row.deskId, level: row.level, content },
})

/** A confirmation as versions keep it. */
export const confirmationState = (row: ConfirmationRow, titles: Titles, hash: string) =>
  state('confirmation', row, {
    ...{ titles, planId: row.planId, side: row.side, way: row.way, contentHash: hash },
    ...{ name: row.name, post: row.post, documentId: row.documentId, linkId: row.linkId },
  })

/** A link as versions keep it: without its token. */
export const linkState = (row: LinkRow) =>
  state('confirmationLink', row, {
    ...{ recipient: row.recipient, planId: row.planId, language: row.language },
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    ...{ answer: row.answer, name: row.name, post: row.post, statement: row.statement },
  })

/** Something that was asked to be otherwise, as versions keep it. */
export const counterProposalState = (row: CounterProposalRow) =>
  state('counterProposal', row, {
    ...{ planId: row.planId, linkId: row.linkId, subjectKind: row.subjectKind },
    ...{ subjectId: row.subjectId, field: row.field, language: row.language, value: row.value },
    ...{ reason: row.reason, state: row.state, decisionReason: row.decisionReason },
  })

export type LinkRecord = Subject & { agreementId: string; row: LinkRow }

const linkSubject = (row: LinkRow | undefined): LinkRecord | null =>
  row ? { ...linkState(row), agreementId: row.agreementId, version: row.version, row } : null

/** A link by its identifier. */
export async function linkRecord(db: Reader, id: string): Promise<LinkRecord | null> {
  const { confirmationLinks } = db.tables
  const [row] = await db.select().from(confirmationLinks).where(eq(confirmationLinks.id, id))
  return linkSubject(row)
}

/** A link by the secret in its address. */
export async function linkByToken(db: Reader, token: string): Promise<LinkRecord | null> {
  const { confirmationLinks } = db.tables
  const [row] = await db
    .select()
    .from(confirmationLinks)
    .where(eq(confirmationLinks.tokenHash, secretHash(token)))
  return linkSubject(row)
}

export type CounterProposalRecord = Subject & { row: CounterProposalRow }

/** What was asked to be otherwise, by its identifier. */
export async function counterProposalRecord(
  db: Reader,
  id: string,
): Promise<CounterProposalRecord | null> {
  const { counterProposals } = db.tables
  const [row] = await db.select().from(counterProposals).where(eq(counterProposals.id, id))
  return row ? { ...counterProposalState(row), version: row.version, row } : null
}
