import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { authenticLanguages } from '../queries/authentic-languages.ts'
import { documentRecord, documentState } from '../queries/document-record.ts'
import { authenticProblem, isDocumentType, nameProblem } from '../rules.ts'
import { changeDocumentInput, documentChanged } from '../schema.ts'

/** Mends what is said of a document: its name, what it is, its language. The file stays as it came. */
export const changeDocument = command({
  name: 'document.change',
  event: 'document.changed',
  route: 'PATCH /documents/{documentId}',
  input: changeDocumentInput,
  output: documentChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('documentId', changeDocumentInput),
  subject: (db, { documentId }) => documentRecord(db, documentId),
  facts: (db, { subject }) => authenticLanguages(db, subject.document.agreementId),
  refuse: ({ subject: { document }, input: { documentId: _, ...said }, facts }) => {
    const { fileName } = said
    const { mediaType } = document
    const named =
      fileName !== undefined && isDocumentType(mediaType) ? nameProblem(fileName, mediaType) : null
    return named ?? authenticProblem({ ...document, ...said }, facts)
  },
  change: async (tx, { subject, input, seq }) => {
    const { documents } = tx.tables
    const { documentId: _, ...said } = input
    const document = { ...subject.document, ...said }
    const { id, fileName, role, language } = document
    await tx
      .update(documents)
      .set({ fileName, role: role as typeof documents.$inferSelect.role, language, version: seq })
      .where(eq(documents.id, id))
    return { record: documentState(document), answer: { id, version: seq } }
  },
})
