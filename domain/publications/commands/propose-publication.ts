import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { sortKey } from '#lib/sort-key.ts'
import { localText } from '#lib/language-map.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { publicationState, type PublicationRow } from '../queries/publication-record.ts'
import { type Publishable, publicationsOf, publishable } from '../queries/publishable.ts'
import { proposalProblem } from '../rules.ts'
import { proposePublicationInput, publicationChanged } from '../schema/publication.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'
import { signingOf } from '../queries/public-status.ts'

/**
 * Asks a manager to publish a record as it is now. What is shown is taken here and never again, so
 * the manager approves what the author saw; a proposal that waits already gives way to the new one.
 */
export const proposePublication = command({
  name: 'publication.propose',
  event: 'publication.proposed',
  route: 'POST /publications',
  input: proposePublicationInput,
  output: publicationChanged,
  access: { ...deskWrites, roles: [...deskWrites.roles, 'operator'] },
  subject: (tx, input) => publishable(tx, input),
  facts: (tx, { input }) => publicationsOf(tx, input.subjectId),
  refuse: ({ input, subject, facts: { standing } }) =>
    proposalProblem(input, {
      level: subject.level,
      contentHash: subject.contentHash,
      standingHash: standing?.state === 'published' ? standing.contentHash : null,
    }),
  change: async (tx, { subject, facts: { waiting }, actor, now, seq }) => {
    const row: PublicationRow = {
      ...columnsOf(subject),
      id: newId(),
      seq,
      state: 'proposed',
      proposedBy: actor.kind === 'user' ? actor.id : null,
      proposedAt: now,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      withdrawnAt: null,
      version: seq,
    }
    await tx.insert(tx.tables.publications).values(row)
    const also = waiting ? [await givenWay(tx, waiting, seq)] : []
    return {
      record: publicationState(row),
      answer: { id: row.id, version: seq, address: row.address },
      also,
    }
  },
})

/** The record's own columns; what the public's list is narrowed by comes from what is shown. */
function columnsOf(subject: Publishable) {
  const { kind: subjectKind, id, agreementId, deskId, level, address, contentHash } = subject
  const agreement = subjectKind === 'agreement' ? (subject.snapshot as AgreementSnapshot) : null
  const signed = agreement && signingOf(agreement)
  return {
    ...{ subjectKind, agreementId, deskId, level, address, contentHash },
    subjectId: id,
    content: subject.snapshot,
    sortTitle: sortKey(localText(subject.titles, 'en').text),
    kind: agreement?.kind ?? null,
    country: agreement?.counterpartCountry ?? null,
    signedOn: signed?.edtf ?? null,
    signedOnLower: signed?.lower ?? null,
    signedOnUpper: signed?.upper ?? null,
  }
}

/** Closes a publication that another one takes the place of. */
export async function givenWay(tx: Writer, row: PublicationRow, seq: number) {
  const { publications } = tx.tables
  const after = { ...row, state: 'superseded' as const, version: seq }
  await tx
    .update(publications)
    .set({ state: after.state, version: seq })
    .where(eq(publications.id, row.id))
  return publicationState(after)
}
