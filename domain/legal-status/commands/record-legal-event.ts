import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { placeOfSigning } from '../../agreements/commands/agreement-rows.ts'
import {
  type AgreementRecord,
  agreementContent,
} from '../../agreements/queries/agreement-record.ts'
import { command, type RecordState } from '../../command.ts'
import { fieldProblems } from '../../field-problems.ts'
import { namingProblems } from '../queries/event-names.ts'
import { keptEvents } from '../queries/kept-facts.ts'
import { lawRecord } from '../queries/law-record.ts'
import { knownFacts } from '../rules/known-facts.ts'
import { recordingProblem } from '../rules/recording.ts'
import { type LegalEvent, recordedLegalEvent, recordLegalEventInput } from '../schema/facts.ts'
import { lawChanged } from '../schema/legal-status.ts'
import { eventContent, eventRow, keepLaw, type Recorded } from './law-rows.ts'

/**
 * Records a fact that the law follows from. Facts are added and never changed: a mistake is put right
 * by a correction that names the first.
 */
export const recordLegalEvent = command({
  name: 'legalEvent.record',
  event: 'legalEvent.recorded',
  route: 'POST /agreements/{agreementId}/legal-events',
  input: recordLegalEventInput,
  output: lawChanged,
  access: { ...deskWrites, roles: [...deskWrites.roles, 'operator'] },
  subject: lawRecord,
  facts: async (db, { input: { agreementId, reason: _, ...said } }) => {
    const read = recordedLegalEvent.safeParse(said, { reportInput: true })
    return { read, unknown: read.success ? await namingProblems(db, agreementId, read.data) : [] }
  },
  refuse: ({ facts: { read, unknown }, subject, today }) => {
    if (!read.success) return { code: 'invalid', fields: fieldProblems(read.error) }
    if (unknown.length > 0) return { code: 'invalid', fields: unknown }
    const texts = Object.values(subject.row.titles)
    return recordingProblem(subject.law, read.data, { today, texts })
  },
  change: async (tx, { input: { agreementId, reason }, facts: { read }, subject, seq, now }) => {
    if (!read.success) throw read.error
    const event = read.data
    const id = newId()
    const row = { id, agreementId, ...eventRow(event, seq) }
    await tx.insert(tx.tables.legalEvents).values(row)
    const part = partOf(subject, 'legalEvent', id, eventContent(event))
    return {
      record: await afterLaw(tx, subject, { seq, now }),
      answer: { id, version: seq },
      reason,
      details: { with: [{ kind: part.kind, id, content: part.content }] },
      also: [part],
    }
  },
})

export const partOf = (
  { deskId, level, agreementId }: AgreementRecord,
  kind: string,
  id: string,
  content: RecordState['content'],
): RecordState => ({ kind, id, deskId, level, agreementId, content })

/** The agreement with what stands beside it worked out anew. */
export async function afterLaw(
  tx: Writer,
  { kind, id, deskId, level, agreementId, row, lists }: AgreementRecord,
  recorded: Recorded,
): Promise<RecordState> {
  const columns = await keepLaw(tx, id, recorded)
  const signedAt = placeOfSigning(standing(await keptEvents(tx, id)))
  const { agreements } = tx.tables
  await tx.update(agreements).set({ signedAt }).where(eq(agreements.id, id))
  const content = agreementContent({ ...row, ...columns, signedAt }, lists)
  return { kind, id, deskId, level, agreementId, content }
}

const standing = (events: readonly LegalEvent[]) => knownFacts(events, null)
