import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import type { AccessLine } from '../../access/schema.ts'
import { placeSubject, placeUnder } from '../../agreements/queries/place.ts'
import { command } from '../../command.ts'
import { indexNames } from '../../names/commands.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import { documentProblem, type KeptSource, sourceState } from '../queries/source-record.ts'
import { createSourceInput, sourceSaved } from '../schema.ts'

/** The desk's own people, and whoever loads a register at its command line. */
export const keepsSources: AccessLine = { ...deskWrites, roles: [...deskWrites.roles, 'operator'] }

/** Enters a text that facts are read from, with its words where they are known. */
export const createSource = command({
  name: 'source.create',
  event: 'source.created',
  route: 'POST /sources',
  input: createSourceInput,
  output: sourceSaved,
  access: keepsSources,
  subject: (db, input) => placeSubject(db, input),
  facts: async (db, { subject, input }) =>
    await documentProblem(db, placeUnder(subject, input), input.documentId),
  refuse: ({ facts: problem }) => problem,
  change: async (tx, { subject, input, seq }) => {
    const { agreementId: _a, deskId: _d, level: _l, ...source } = input
    const id = newId()
    const place = placeUnder(subject, input)
    await tx.insert(tx.tables.sources).values({ id, ...place, ...sourceRow(source, seq) })
    await indexNames(tx, 'source', id, Object.values(source.titles))
    return { record: sourceState(id, place, source), answer: { id, version: seq } }
  },
})

/** The columns of a source's own content. */
export const sourceRow = ({ issuedOn, ...source }: KeptSource, seq: number) => ({
  ...source,
  ...uncertainColumns('issuedOn', issuedOn),
  version: seq,
})
