import { eq } from 'drizzle-orm'
import { indexAgreement } from '#db/dialect/search.ts'
import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import type { KnownSources } from '../../assertions/queries/assertion-record.ts'
import { restoring } from '../../restoring.ts'
import { command } from '../../command.ts'
import {
  type AgreementRecord,
  agreementContent,
  type AgreementRow,
  agreementRecord,
} from '../queries/agreement-record.ts'
import { agreementWords } from '../queries/agreement-words.ts'
import type { KeptLists } from '../queries/kept-lists.ts'
import { type Bodies, recordsNamed } from '../queries/named-records.ts'
import { parentFacts } from '../queries/parent-facts.ts'
import { parentFieldProblems, parentOf, parentProblem } from '../rules/tree.ts'
import { type Said, saidProblems } from '../rules/agreement-fields.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { type CorrectAgreement, correctAgreementInput } from '../schema/correct-agreement.ts'
import { agreementNamed } from '../schema/create-agreement.ts'
import { countryOf, listRows, sortTitle } from './agreement-rows.ts'
import { readersOf } from './create-agreement.ts'
import { guardUnder } from './guard-under.ts'
import { replaceLists } from './insert-rows-of.ts'
import { saveAssertions } from './save-assertions.ts'

/** Mends what an agreement says, field by field; what the law follows from has events instead. */
export const correctAgreement = command({
  name: 'agreement.correct',
  event: 'agreement.corrected',
  route: 'PATCH /agreements/{agreementId}',
  input: correctAgreementInput,
  output: agreementNamed,
  access: deskWrites,
  subject: (tx, { agreementId }) => agreementRecord(tx, agreementId),
  versioned: true,
  undo: restoring('agreementId', correctAgreementInput),
  facts: async (db, { input, subject, actor }) => ({
    ...(await recordsNamed(db, actor, saidAfter(subject, input))),
    parent: await parentFacts(db, actor, input.parent ?? null),
  }),
  refuse: ({ input, subject, facts, actor, today }) => {
    const fields = [
      ...saidProblems(saidAfter(subject, input), facts, actor.kind === 'operator'),
      ...parentFieldProblems(input.parent ?? null, facts.parent, subject.id),
    ]
    if (fields.length > 0) return { code: 'invalid', fields }
    const signedOn = subject.row.signedOnUpper
    return (
      correctionProblem(subject.row.recordStatus) ??
      parentProblem(input.parent ?? null, facts.parent, { signedOn, today })
    )
  },
  change: async (tx, { subject, input, facts, actor, seq }) => {
    const { id } = subject
    const { row, lists } = mended(subject, input, { bodies: facts.bodies, actor, seq })
    await tx.update(tx.tables.agreements).set(row).where(eq(tx.tables.agreements.id, id))
    await replaceLists(tx, id, listRows(id, lists, newId))
    const parts = await savedParts(tx, { subject, input, seq, sources: facts.knownSources })
    await indexAgreement(tx, id, await agreementWords(tx, id))
    const guard = { deskId: row.deskId, level: row.level, agreementId: id }
    return {
      record: { kind: 'agreement', id, ...guard, content: agreementContent(row, lists) },
      answer: { id, reference: row.reference },
      reason: input.reason,
      ...parts,
    }
  },
})

/** What the agreement says once it is corrected so. */
function saidAfter({ row, lists }: AgreementRecord, input: CorrectAgreement): Said {
  const level = input.level ?? row.level
  const readers = input.readers ?? (level === 'restricted' ? [...lists.readers] : [])
  const areas = { statedBy: row.areasStatedBy, exhaustive: row.areasExhaustive, list: lists.areas }
  const { parties = lists.parties, signatories = lists.signatories } = input
  const { programmes = lists.programmes, assertions = [] } = input
  return {
    parties,
    signatories,
    programmes,
    assertions,
    areas: input.areas ?? areas,
    level,
    readers,
  }
}

type By = { bodies: Bodies; actor: Actor; seq: number }

/** The row and the lists as they are then. */
function mended(
  subject: AgreementRecord,
  input: CorrectAgreement,
  { bodies, actor, seq }: By,
): { row: AgreementRow; lists: KeptLists } {
  const { row } = subject
  const said = saidAfter(subject, input)
  const { kind = row.kind, titles = row.titles, legalCharacter } = input
  const { counterpartReference = row.counterpartReference, parent = parentOf(row) } = input
  return {
    row: {
      ...row,
      ...{ kind, titles, counterpartReference, sortTitle: sortTitle(titles) },
      ourCharacter: legalCharacter?.ours ?? row.ourCharacter,
      counterpartCharacter: legalCharacter?.counterpart ?? row.counterpartCharacter,
      areasStatedBy: said.areas.statedBy,
      areasExhaustive: said.areas.exhaustive,
      counterpartCountry: countryOf(said, bodies, 'counterpart'),
      parentId: parent?.agreementId ?? null,
      parentRelation: parent?.relation ?? null,
      level: said.level,
      version: seq,
    },
    lists: { ...said, areas: said.areas.list, readers: readersOf(said, actor) },
  }
}

type Asked = {
  subject: AgreementRecord
  input: CorrectAgreement
  seq: number
  sources: KnownSources
}

/** What has versions of its own: the assertions that were said, and all of it where the level moves. */
async function savedParts(tx: Writer, { subject, input, seq, sources }: Asked) {
  const { id, deskId, row } = subject
  const level = input.level ?? row.level
  const guard = { deskId, level, agreementId: id }
  const saved = input.assertions && (await saveAssertions(tx, id, input.assertions, sources))
  const moved = level === row.level ? [] : await guardUnder(tx, id, { level, seq })
  const gone = new Set([...(saved?.ended ?? []), ...(saved?.written ?? []).map((one) => one.id)])
  const also = [
    ...(saved?.written ?? []).map((record) => ({ ...record, ...guard })),
    ...moved.filter((record) => !gone.has(record.id)),
  ]
  const { written = [], ended = [] } = saved ?? {}
  const told = written.length + ended.length > 0
  return { also, ended, ...(told && { details: { with: written, without: ended } }) }
}
