import type { Reader } from '#db/store.ts'
import { isNamed } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import { seqKnownAt } from '../../audit/queries/known-at.ts'
import { contributionsAfter } from '../../contributions/queries/contributions-after.ts'
import { query } from '../../query.ts'
import { legalStatus } from '../rules/legal-status.ts'
import { type Simulated, simulate } from '../rules/simulation.ts'
import { asWritten } from '../schema/as-written.ts'
import { readLegalStatusInput } from '../schema/legal-status.ts'
import {
  type SimulatedPath,
  type SimulationAnswer,
  simulationAnswer,
} from '../schema/simulation.ts'
import { beyondEnd, disclosedBeyond } from './beyond-end.ts'
import { factsOf } from './facts-known-at.ts'
import { asUncertain, judgementOf, readable } from './read-legal-status.ts'

/** What becomes of an agreement if it is left to lapse, denounced or renewed; nothing is recorded. */
export const simulateAgreement = query({
  name: 'legalStatus.simulate',
  event: 'legalStatus.simulated',
  route: 'GET /agreements/{agreementId}/simulation',
  input: readLegalStatusInput,
  output: simulationAnswer,
  access: staffReads,
  answer: async (
    db,
    { input, actor, today, home: { currency } },
  ): Promise<SimulationAnswer | null> => {
    const found = await readable(db, input.agreementId, actor)
    if (!found) return null
    const { version: _, ...agreement } = found
    const { on = today, knownAt = null } = input
    const guarded = { ...agreement, agreementId: agreement.id }
    const law = await factsOf(db, agreement.id, knownAt)
    const { state, signedOn, enteredIntoForceOn } = legalStatus(law, { on, knownAt })
    const seq = knownAt === null ? null : await seqKnownAt(db, new Date(knownAt))
    const asked = { actor, agreementId: agreement.id, law, seq, currency }
    const paths: SimulatedPath[] = []
    for (const one of simulate(law, { on, knownAt })) paths.push(await told(db, one, asked))
    return {
      ...agreement,
      ...{ on, knownAt, state },
      writable: can(actor, deskWrites, guarded, await isNamed(db, actor, guarded)),
      signedOn: asUncertain(signedOn),
      enteredIntoForceOn: asUncertain(enteredIntoForceOn),
      paths,
    }
  },
  discloses: ({ id, deskId, level, paths }) => [
    { id, deskId, level, agreementId: id },
    ...paths.flatMap(({ beyond }) => disclosedBeyond(beyond)),
  ],
})

async function told(
  db: Reader,
  { path, event, status, why }: Simulated,
  asked: Omit<Parameters<typeof beyondEnd>[1], 'end'> & { currency: string | null },
): Promise<SimulatedPath> {
  const end = status?.end?.upper ?? null
  return {
    path,
    event: event && (asWritten(event) as SimulatedPath['event']),
    why: why && { code: why.code, params: { ...why.params } },
    status: status && judgementOf(status),
    lastDay: end,
    beyond: end ? await beyondEnd(db, { ...asked, end }) : null,
    given: end && asked.seq === null ? await contributionsAfter(db, { ...asked, day: end }) : null,
  }
}
