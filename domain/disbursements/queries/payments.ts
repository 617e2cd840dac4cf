import { and, desc, inArray, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { writeMoney, type MinorMoney } from '#lib/money.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { type Paid, paidTogether } from '../rules.ts'
import type { Disbursement } from '../schema.ts'
import { type DisbursementRow, paidOf } from './disbursement-record.ts'

/** How many envelopes within envelopes are followed. */
const mostSteps = 8

type Payments = {
  /** What was paid of a contribution, and of all that comes out of it: each payment once. */
  through: (id: string) => Paid
  /** What was paid of these contributions themselves. */
  own: (ids: readonly string[]) => Paid
}

/** Where contributions and payments are read. */
export type PaymentSource = {
  /** What comes out of these contributions. */
  drawnFrom: (ids: readonly string[]) => Promise<{ id: string; drawnFromId: string | null }[]>
  /** What was paid of them. */
  paidOf: (ids: readonly string[]) => Promise<(MinorMoney & { contributionId: string })[]>
}

/** What was paid of contributions; `without` is a payment that is not counted. */
export async function paymentsOf(
  db: Reader,
  ids: readonly string[],
  { readable, without }: { readable?: SQL | undefined; without?: string },
): Promise<Payments> {
  const { contributions } = db.tables
  const { id, drawnFromId } = contributions
  return await paymentsIn(ids, {
    drawnFrom: async (open) =>
      await db
        .select({ id, drawnFromId })
        .from(contributions)
        .where(inArray(drawnFromId, [...open])),
    paidOf: async (of) =>
      (await rowsOf(db, of, readable))
        .filter((row) => row.id !== without)
        .map((row) => ({ contributionId: row.contributionId, ...paidOf(row) })),
  })
}

/** The same, of contributions and payments wherever they are read. */
export async function paymentsIn(ids: readonly string[], source: PaymentSource): Promise<Payments> {
  const above = await comingOutOf(source, ids)
  const rows = await source.paidOf([...new Set([...ids, ...above.keys()])])
  const sums = new Map<string, MinorMoney[]>()
  for (const row of rows) {
    for (const id of lineOf(row.contributionId, above)) {
      sums.set(id, [...(sums.get(id) ?? []), row])
    }
  }
  return {
    through: (id) => paidTogether(sums.get(id) ?? []),
    own: (asked) => paidTogether(rows.filter((row) => asked.includes(row.contributionId))),
  }
}

async function rowsOf(db: Reader, ids: readonly string[], readable: SQL | undefined) {
  if (ids.length === 0) return []
  const { disbursements } = db.tables
  return await db
    .select()
    .from(disbursements)
    .where(and(inArray(disbursements.contributionId, [...ids]), readable))
}

/** What comes out of these contributions, however far below, with what each comes out of. */
async function comingOutOf(
  { drawnFrom }: PaymentSource,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const above = new Map<string, string>()
  let open = [...new Set(ids)]
  for (let step = 0; step < mostSteps && open.length > 0; step++) {
    const rows = await drawnFrom(open)
    const found = rows.filter(({ id }) => !above.has(id))
    for (const { id, drawnFromId } of found) if (drawnFromId) above.set(id, drawnFromId)
    open = found.map(({ id }) => id)
  }
  return above
}

/** A contribution and the envelopes above it. */
function lineOf(id: string, above: ReadonlyMap<string, string>): Set<string> {
  const line = new Set<string>()
  for (let at: string | undefined = id; at && !line.has(at); at = above.get(at)) line.add(at)
  return line
}

/** The payments of contributions as they are told, the latest first, with what proves each. */
export async function disbursementsTold(
  db: Reader,
  ids: readonly string[],
  actor: Actor | null,
): Promise<(contributionId: string) => Disbursement[]> {
  if (ids.length === 0) return () => []
  const { disbursements, documents } = db.tables
  const { id, fileName, mediaType, size } = documents
  const rows = await db
    .select({ row: disbursements, evidence: { id, fileName, mediaType, size } })
    .from(disbursements)
    .leftJoin(documents, and(eq(id, disbursements.documentId), readableWhere(db, actor, documents)))
    .where(
      and(inArray(disbursements.contributionId, [...ids]), readableWhere(db, actor, disbursements)),
    )
    .orderBy(desc(disbursements.paidOn), desc(disbursements.id))
  return (contributionId) =>
    rows.flatMap(({ row, evidence }) =>
      row.contributionId === contributionId ? { ...toldOf(row), evidence } : [],
    )
}

const toldOf = (row: DisbursementRow) => {
  const { id, version, paidOn, reference } = row
  return { id, version, paidOn, reference, money: writeMoney(paidOf(row)) }
}
