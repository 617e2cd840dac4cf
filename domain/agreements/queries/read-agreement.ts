import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { clauseOf, keptEvents } from '../../legal-status/queries/kept-facts.ts'
import { knownFacts } from '../../legal-status/rules/known-facts.ts'
import { statusIf } from '../../legal-status/rules/legal-status.ts'
import { sidesSigned } from '../../legal-status/rules/signing.ts'
import type { LegalEvent } from '../../legal-status/schema/facts.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { query } from '../../query.ts'
import { type Agreement, agreement, readAgreementInput } from '../schema/agreement.ts'
import { parentOf } from '../rules/tree.ts'
import { readersOf } from './kept-lists.ts'
import { programmesOf } from './programmes-of.ts'
import { held, heldActor } from './kept-query.ts'
import { areasOf, assertionsOf, clausesOf, partiesOf, signatoriesOf } from './parts-of.ts'
import { stateFacts } from './state-facts.ts'
import { documentsUnder, plansUnder } from './work-under.ts'

/** The whole record of an agreement as of today: a fixed number of queries, however long it is. */
export const readAgreement = query({
  name: 'agreement.read',
  event: 'agreement.read',
  route: 'GET /agreements/{agreementId}',
  input: readAgreementInput,
  output: agreement,
  access: staffReads,
  answer: async (db, { input: { agreementId }, actor, today }): Promise<Agreement | null> => {
    const found = await readableRow(db, agreementId, actor)
    if (!found) return null
    const { row, desk } = found
    const asked = { agreementId, actor, today }
    const facts = stateFacts(row)
    const clauses = await clausesOf(db, agreementId)
    const events = await keptEvents(db, agreementId)
    const law = statusIf({ events, clauses: clauses.map(clauseOf) }, { on: today }, new Map())
    const guarded = { ...row, agreementId }
    return {
      id: row.id,
      version: row.version,
      reference: row.reference,
      counterpartReference: row.counterpartReference,
      kind: row.kind as Agreement['kind'],
      titles: row.titles,
      desk,
      level: row.level,
      recordStatus: row.recordStatus,
      counterpartCountry: row.counterpartCountry,
      parent: await parentNamed(db, actor, row),
      legalCharacter: { ours: row.ourCharacter, counterpart: row.counterpartCharacter },
      parties: await partiesOf(db, agreementId, facts.signedOn),
      signatories: await signatoriesOf(db, agreementId),
      areas: {
        statedBy: row.areasStatedBy,
        exhaustive: row.areasExhaustive,
        list: await areasOf(db, agreementId),
      },
      programmes: await programmesOf(db, agreementId),
      signedOn: facts.signedOn,
      signedAt: row.signedAt,
      enteredIntoForceOn: facts.enteredIntoForceOn,
      legalEvents: eventsOf(events),
      clauses,
      assertions: await assertionsOf(db, agreementId),
      status: {
        on: today,
        state: law.state,
        sidesSigned: sidesSigned(knownFacts(events, null), today),
        missing: [...law.missing],
        lastDay: facts.inForceUntil,
      },
      actionPlans: await plansUnder(db, asked),
      documents: await documentsUnder(db, asked),
      readers: row.level === 'restricted' ? await namesOfReaders(db, agreementId) : [],
      writable: can(actor, deskWrites, guarded, await isNamed(db, actor, guarded)),
    }
  },
  discloses: ({ id, desk, level }) => [{ id, deskId: desk.id, level, agreementId: id }],
})

async function readableRow(db: Reader, agreementId: string, actor: Actor | null) {
  const { agreements, desks } = db.tables
  const asker = heldActor(actor)
  const guarded = { ...agreements, agreementId: agreements.id }
  const [found] = await db.prepared(
    `agreement.row ${asker.name}`,
    () =>
      db
        .select({ row: agreements, desk: { id: desks.id, code: desks.code, names: desks.names } })
        .from(agreements)
        .innerJoin(desks, eq(desks.id, agreements.deskId))
        .where(
          and(eq(agreements.id, held('agreementId')), readableWhere(db, asker.actor, guarded)),
        ),
    { ...asker.values, agreementId },
  )
  return found
}

/** The agreement above, where the caller may know of it. */
async function parentNamed(
  db: Reader,
  actor: Actor | null,
  row: Parameters<typeof parentOf>[0],
): Promise<Agreement['parent']> {
  const parent = parentOf(row)
  if (!parent) return null
  const { agreements } = db.tables
  const { id, reference, titles } = agreements
  const [above] = await db
    .select({ reference, titles })
    .from(agreements)
    .where(
      and(eq(id, parent.agreementId), readableWhere(db, actor, { ...agreements, agreementId: id })),
    )
  return above ? { ...parent, ...above } : null
}

/** The facts as they stand after corrections, by the first day that they can have happened. */
function eventsOf(events: readonly LegalEvent[]): Agreement['legalEvents'] {
  return knownFacts(events, null)
    .map((event) => ({
      id: event.id ?? '',
      kind: event.kind,
      side: 'side' in event ? event.side : 'from' in event ? event.from : null,
      on: 'on' in event ? event.on : (event.receivedOn ?? event.sentOn),
      place: event.place,
    }))
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

const key = ({ on, id }: Agreement['legalEvents'][number]) => `${on?.lower ?? '9999'} ${id}`

async function namesOfReaders(db: Reader, agreementId: string): Promise<Agreement['readers']> {
  const ids = await readersOf(db, agreementId)
  const people = await peopleNamed(db, ids)
  return ids.map(people)
}
