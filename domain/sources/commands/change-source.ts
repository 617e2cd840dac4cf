import { eq } from 'drizzle-orm'
import { movedPlace } from '../../agreements/queries/place.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { indexNames } from '../../names/commands.ts'
import {
  documentProblem,
  type KeptSource,
  sourceRecord,
  sourceState,
} from '../queries/source-record.ts'
import { changeSourceInput, sourceSaved } from '../schema.ts'
import { keepsSources, sourceRow } from './create-source.ts'

/** Mends a source, or puts it under its agreement. What was quoted from it stays quoted. */
export const changeSource = command({
  name: 'source.change',
  event: 'source.changed',
  route: 'PATCH /sources/{sourceId}',
  input: changeSourceInput,
  output: sourceSaved,
  access: keepsSources,
  versioned: true,
  undo: restoring('sourceId', changeSourceInput),
  subject: (db, { sourceId }) => sourceRecord(db, sourceId),
  facts: async (db, { subject, input, actor }) => {
    const { place: kept, source } = subject
    const { agreementId = kept.agreementId } = input
    const place = await movedPlace(db, actor, kept, agreementId)
    const { documentId } = changed(source, input)
    return { place, problem: place && (await documentProblem(db, place, documentId)) }
  },
  refuse: ({ facts: { place, problem } }) =>
    place
      ? problem
      : { code: 'invalid', fields: [{ path: 'agreementId', code: 'noSuchAgreement' }] },
  change: async (tx, { subject, input, facts, seq }) => {
    const { sources } = tx.tables
    const { id, source: kept } = subject
    const place = facts.place ?? subject.place
    const source = changed(kept, input)
    await tx
      .update(sources)
      .set({ ...place, ...sourceRow(source, seq) })
      .where(eq(sources.id, id))
    await indexNames(tx, 'source', id, Object.values(source.titles))
    return { record: sourceState(id, place, source), answer: { id, version: seq } }
  },
})

const changed = (kept: KeptSource, input: Partial<KeptSource>): KeptSource => ({
  kind: input.kind ?? kept.kind,
  titles: input.titles ?? kept.titles,
  address: input.address === undefined ? kept.address : input.address,
  issuedOn: input.issuedOn === undefined ? kept.issuedOn : input.issuedOn,
  text: input.text === undefined ? kept.text : input.text,
  language: input.language ?? kept.language,
  documentId: input.documentId === undefined ? kept.documentId : input.documentId,
})
