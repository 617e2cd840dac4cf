import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { agreementSubject } from '../../action-plans/queries/agreement-subject.ts'
import { command } from '../../command.ts'
import { forbidden } from '../../outcome.ts'
import { authenticLanguages } from '../queries/authentic-languages.ts'
import { documentState } from '../queries/document-record.ts'
import { authenticProblem } from '../rules.ts'
import { addDocumentInput, documentAdded } from '../schema.ts'

/** Enters a file that lies in the uploads folder already; it takes the agreement's desk and level. */
export const addDocument = command({
  name: 'document.add',
  event: 'document.added',
  route: 'POST /documents',
  input: addDocumentInput,
  output: documentAdded,
  access: deskWrites,
  subject: (tx, { agreementId }) => agreementSubject(tx, agreementId),
  facts: (db, { input: { agreementId } }) => authenticLanguages(db, agreementId),
  refuse: ({ input: { role, language = null }, facts }) =>
    authenticProblem({ role, language }, facts),
  change: async (tx, { subject, input, actor, now, seq }) => {
    if (actor.kind !== 'user') throw forbidden()
    const { agreementId, fileName, role, content } = input
    const row = {
      id: newId(),
      agreementId,
      fileName,
      ...content,
      language: input.language ?? null,
      role,
      addedBy: actor.id,
      addedAt: now,
      deskId: subject.deskId,
      level: subject.level,
      version: seq,
    }
    await tx.insert(tx.tables.documents).values(row)
    return {
      record: documentState(row),
      answer: { id: row.id, version: seq, fileName, ...content },
    }
  },
})
