import { and, asc, count, eq, gt, lte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { certainty } from '#lib/edtf.ts'
import type { Day } from '#lib/days.ts'
import { reportReads } from '../../access/rules.ts'
import { agreementsWalked, type Wanted } from '../../agreements/queries/agreement-filters.ts'
import { stateFacts, statesOn } from '../../agreements/queries/state-facts.ts'
import { legalCharacterOf } from '../../agreements/rules/legal-character.ts'
import { replaced } from '../../legal-status/rules/clauses-in-force.ts'
import { missingTerms } from '../../legal-status/rules/missing-terms.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import { query } from '../../query.ts'
import {
  type AgreementsInput,
  type AgreementsRow,
  agreementsInput,
  agreementsPage,
} from '../schema/agreements-report.ts'
import { type AgreementParts, agreementParts } from './agreement-parts.ts'
import { deskNames } from './desk-names.ts'
import { pageInSlices, rowsOfSlice, type Slice, totalInSlices, type Walk } from './slices.ts'

/** The register of agreements: every one that the reader may know of, by reference. */
export const agreementsReport = query({
  name: 'report.readAgreements',
  event: 'report.agreementsRead',
  route: 'GET /reports/agreements/export',
  input: agreementsInput,
  output: agreementsPage,
  access: reportReads,
  answer: async (db, { input, actor, today, whole }) => {
    const on = input.on ?? today
    const walk = walkOf(db, { actor, filters: input, today: on })
    const { rows, nextCursor } = await pageInSlices(walk, input)
    const total = whole ? { atLeast: rows.length } : await totalInSlices(walk, input)
    return { items: await itemsOf(db, rows, input, on), nextCursor, total }
  },
  discloses: ({ items }) =>
    items.map(({ id, desk, level }) => ({ id, deskId: desk.id, level, agreementId: id })),
})

type Row = Reader['tables']['agreements']['$inferSelect']

function walkOf(db: Reader, wanted: Wanted): Walk<Row> {
  const { agreements } = db.tables
  const { reference } = agreements
  const order = [asc(reference)]
  const between = ({ after, to }: Slice) =>
    and(
      after ? gt(reference, String(after[0])) : undefined,
      to ? lte(reference, String(to[0])) : undefined,
    )
  const filters = agreementsWalked(db, wanted, 'other')
  const found = (slice: Slice) => {
    const rows = rowsOfSlice(db, { id: agreements.id, within: between(slice), order })
    return db
      .select({ row: agreements })
      .from(rows)
      .crossJoin(agreements)
      .where(and(eq(agreements.id, rows.id), filters))
  }
  return {
    keyShape: ['text'],
    start: null,
    keyOf: (row) => [row.reference],
    end: async (after, rows) => {
      const [last] = await db
        .select({ reference })
        .from(agreements)
        .where(between({ after, to: null }))
        .orderBy(...order)
        .limit(1)
        .offset(rows - 1)
      return last ? [last.reference] : null
    },
    rows: async (slice, limit) => {
      const rows = await found(slice)
        .orderBy(...order)
        .limit(limit)
      return rows.map(({ row }) => row)
    },
    count: async (slice) => {
      const [counted] = await db.select({ rows: count() }).from(found(slice).as('found'))
      return counted?.rows ?? 0
    },
  }
}

async function itemsOf(
  db: Reader,
  rows: readonly Row[],
  asked: AgreementsInput,
  on: Day,
): Promise<AgreementsRow[]> {
  const parts = await agreementParts(db, rows)
  const desk = await deskNames(db)
  const stateOf = await statesOn(db, rows, on)
  return rows.map((row) =>
    itemOf(row, parts(row.id), { desk: desk(row.deskId), asked, state: stateOf(row) }),
  )
}

type Beside = { desk: AgreementsRow['desk']; asked: AgreementsInput; state: LegalState }

function itemOf(row: Row, parts: AgreementParts, { desk, asked, state }: Beside): AgreementsRow {
  const facts = stateFacts(row)
  const { signedOn } = facts
  return {
    reference: row.reference,
    counterpartReference: row.counterpartReference,
    titles: row.titles,
    kind: row.kind as AgreementsRow['kind'],
    ours: parts.bodies.filter(({ side }) => side === 'ours').map(withoutSide),
    counterparts: parts.bodies.filter(({ side }) => side === 'counterpart').map(withoutSide),
    country: row.counterpartCountry,
    signed: signedOn,
    signedAt: row.signedAt,
    match: asked.signedOn && signedOn ? matchOf(signedOn, asked.signedOn) : null,
    state,
    entered: facts.enteredIntoForceOn,
    lastDay: row.inForceUntil,
    missing: missingTerms(replaced({}, parts.clauses), {
      entryStated: facts.entryStated,
      denunciationLacksClause: false,
    }),
    character: legalCharacterOf({
      ours: row.ourCharacter,
      counterpart: row.counterpartCharacter,
    }),
    ourCharacter: row.ourCharacter,
    counterpartCharacter: row.counterpartCharacter,
    areas: parts.areas,
    areasStatedBy: row.areasStatedBy,
    areasExhaustive: row.areasExhaustive,
    desk,
    level: row.level,
    recordStatus: row.recordStatus,
    id: row.id,
  }
}

/** Signed then, or possibly then (`domain.md` rule 2). */
function matchOf(
  signedOn: Parameters<typeof certainty>[0],
  { from, to }: { from: Day; to: Day },
): AgreementsRow['match'] {
  const sure = certainty(signedOn, from, to)
  return sure === 'no' ? null : sure
}

const withoutSide = ({ side: _, ...body }: AgreementParts['bodies'][number]) => body
