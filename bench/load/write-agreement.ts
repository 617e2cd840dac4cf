import {
  agreementRow,
  countryOf,
  listRows,
  partRows,
} from '#domain/agreements/commands/agreement-rows.ts'
import { agreementContent } from '#domain/agreements/queries/agreement-record.ts'
import type { Worded } from '#domain/agreements/queries/agreement-words.ts'
import { referencePrefix, uncountedReference } from '#domain/agreements/rules/reference.ts'
import { legalDeadlines } from '#domain/legal-status/rules/legal-deadlines.ts'
import { keptLife } from '#domain/legal-status/rules/usual-life.ts'
import { writeActionPlan } from './action-plan.ts'
import type { Draft } from './agreement.ts'
import type { Bodies } from './bodies.ts'
import type { Bulk } from './bulk.ts'
import type { Chance } from './chance.ts'
import { writeCommitments } from './commitments.ts'
import type { Journal } from './journal.ts'

export type Register = { rows: Bulk; log: Journal; bodies: Bodies; counts: Map<string, number> }

/** What the agreement is to be found by. */
export type Indexed = { id: string; worded: Worded }

/** Writes an agreement as its command would record it, and a plan under it. */
export function writeAgreement(register: Register, draft: Draft, chance: Chance): Indexed {
  const { rows, log, bodies } = register
  const { input, desk, areas } = draft
  const actor = chance.pick(desk.writers)
  const [id, seq] = [chance.id(log.now), log.seq]
  const today = log.now.toISOString().slice(0, 10)
  const facts = { events: input.legalEvents, clauses: input.clauses }
  const law = { ...keptLife(facts), deadlines: legalDeadlines(facts, today) }
  const reference = newReference(
    register,
    draft,
    (law.signedOn?.lower ?? today).slice(0, 4),
    chance,
  )
  const row = agreementRow(input, { id, reference, seq, law, bodies: bodies.byId })
  rows.add('agreements', row)
  const readers = input.level === 'restricted' ? [actor.id] : []
  const newId = () => chance.id(log.now)
  const lists = { ...input, areas: input.areas.list, readers }
  const parts = partRows({ ...input, assertions: [] }, { id, seq, law, newId })
  const under = { ...listRows(id, lists, newId), ...parts.rows }
  for (const [table, own] of Object.entries(under)) {
    for (const part of own) rows.add(table as keyof typeof under, part)
  }
  const guard = { deskId: desk.id, level: input.level, agreementId: id }
  const content = agreementContent(row, lists)
  log.record({
    event: 'agreement.created',
    actor,
    record: { kind: 'agreement', id, ...guard, content },
    details: { with: parts.records },
    also: parts.records.map((record) => ({ ...record, ...guard })),
  })
  const within = { rows, log, chance, under: { ...guard, ...draft, actor, areas } }
  writeCommitments(within, writeActionPlan(within))
  return { id, worded: wordedOf(register, draft, row) }
}

/** Numbers are counted as the command counts them, without looking at what stands there. */
function newReference(
  { bodies, counts }: Register,
  { input }: Draft,
  year: string,
  chance: Chance,
) {
  const [theirs, ours] = (['counterpart', 'ours'] as const).map((side) =>
    countryOf(input, bodies.byId, side),
  )
  const prefix = referencePrefix(theirs ?? null, ours ?? null, year)
  if (input.level !== 'public' && input.level !== 'internal') {
    return uncountedReference(
      prefix,
      Uint8Array.from({ length: 5 }, () => chance.below(256)),
    )
  }
  const number = (counts.get(prefix) ?? 0) + 1
  counts.set(prefix, number)
  return prefix + String(number).padStart(2, '0')
}

function wordedOf({ bodies }: Register, { input, areas }: Draft, agreement: Worded['agreement']) {
  return {
    agreement,
    bodies: input.parties.flatMap(({ partyId }) => bodies.byId.get(partyId) ?? []),
    people: input.signatories,
    programmes: [],
    areas: areas.map(({ en, es }) => ({ labels: { en, es }, verbatim: en })),
  }
}
