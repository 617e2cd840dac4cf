import { randomBytes } from 'node:crypto'
import { indexAgreement } from '#db/dialect/search.ts'
import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { withSource } from '../../assertions/queries/assertion-record.ts'
import { command } from '../../command.ts'
import { deskRecord } from '../../desks/queries/desk-record.ts'
import { lifeRecordedAt } from '../../legal-status/commands/law-rows.ts'
import { bodiesThere } from '../../legal-status/queries/event-names.ts'
import { succeededIn } from '../../legal-status/rules/succession.ts'
import { agreementContent } from '../queries/agreement-record.ts'
import { agreementWords } from '../queries/agreement-words.ts'
import { type Bodies, isTaken, recordsNamed, referencesUnder } from '../queries/named-records.ts'
import { parentFacts } from '../queries/parent-facts.ts'
import { creationProblem } from '../rules/create-agreement.ts'
import { parentProblem } from '../rules/tree.ts'
import { nextReference, referencePrefix, uncountedReference } from '../rules/reference.ts'
import {
  agreementNamed,
  type CreateAgreement,
  createAgreementInput,
} from '../schema/create-agreement.ts'
import { agreementRow, countryOf, listRows, partRows } from './agreement-rows.ts'
import { insertLists, insertParts } from './insert-rows-of.ts'

/** Records an agreement on a desk, with all that is known of it. */
export const createAgreement = command({
  name: 'agreement.create',
  event: 'agreement.created',
  route: 'POST /agreements',
  input: createAgreementInput,
  output: agreementNamed,
  access: { ...deskWrites, roles: [...deskWrites.roles, 'operator'] },
  subject: (tx, { deskId }) => deskRecord(tx, deskId),
  facts: async (db, { input, actor }) => ({
    ...(await recordsNamed(db, actor, input)),
    succeeding: await bodiesThere(db, succeededIn(input.legalEvents)),
    parent: await parentFacts(db, actor, input.parent),
    referenceIsTaken: input.reference !== undefined && (await isTaken(db, input.reference)),
  }),
  refuse: ({ input, facts, actor, today }) =>
    creationProblem(input, facts, { today, byOperator: actor.kind === 'operator' }) ??
    parentProblem(input.parent, facts.parent, { signedOn: signedBy(input), today }),
  change: async (tx, { input, facts, actor, today, now, seq }) => {
    const id = newId()
    const lists = { ...input, areas: input.areas.list, readers: readersOf(input, actor) }
    const law = lifeRecordedAt(now, { events: input.legalEvents, clauses: input.clauses })
    const year = (law.signedOn?.lower ?? today).slice(0, 4)
    const reference = input.reference ?? (await newReference(tx, input, facts.bodies, year))
    const row = agreementRow(input, { id, reference, seq, law, bodies: facts.bodies })
    const { deskId, level } = row
    await tx.insert(tx.tables.agreements).values(row)
    const assertions = input.assertions.map((said) => withSource(said, facts.knownSources))
    const parts = partRows({ ...input, assertions }, { id, seq, law, newId })
    await insertLists(tx, listRows(id, lists, newId))
    await insertParts(tx, parts.rows)
    await indexAgreement(tx, id, await agreementWords(tx, id))
    const guard = { deskId, level, agreementId: id }
    const also = parts.records.map((record) => ({ ...record, ...guard }))
    return {
      record: {
        kind: 'agreement',
        id,
        ...guard,
        content: agreementContent(row, lists),
      },
      answer: { id, reference },
      // The parts have versions of their own; the entry says them too, so that its hash covers them.
      details: { with: parts.records },
      also,
    }
  },
})

/** Whoever makes a restricted agreement goes on seeing it. */
export function readersOf(
  { level, readers }: Pick<CreateAgreement, 'level' | 'readers'>,
  actor: Actor,
): string[] {
  const own = level === 'restricted' && actor.kind === 'user' ? [actor.id] : []
  return [...new Set([...readers, ...own])].toSorted()
}

/** The day by which it was signed, as far as that is said. */
const signedBy = ({ legalEvents }: CreateAgreement) =>
  legalEvents
    .flatMap((event) => (event.kind === 'signed' && event.on ? [event.on.upper] : []))
    .toSorted()
    .at(-1) ?? null

/** Counted for what all staff may know of, unguessable for the rest. */
async function newReference(tx: Writer, input: CreateAgreement, bodies: Bodies, year: string) {
  const prefix = referencePrefix(
    countryOf(input, bodies, 'counterpart'),
    countryOf(input, bodies, 'ours'),
    year,
  )
  const known = input.level === 'public' || input.level === 'internal'
  if (!known) return uncountedReference(prefix, randomBytes(5))
  const counted = await referencesUnder(tx, prefix)
  for (;;) {
    const reference = nextReference(prefix, counted)
    // A guarded agreement may have been given this very number: it is passed over, and no other.
    if (!(await isTaken(tx, reference))) return reference
    counted.push(reference)
  }
}
