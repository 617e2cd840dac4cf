import type { Side } from '#db/values.ts'
import { converted } from '#lib/conversion.ts'
import { writeMoney } from '#lib/money.ts'
import type { Problem } from '../outcome.ts'
import type { ContributionSum } from './schema.ts'
import type { Firmness, Form } from './schema/words.ts'

/** An amount that is counted; `minor` is null where none is stated. */
export type Counted = {
  id: string
  side: Side
  form: Form
  firmness: Firmness
  minor: number | null
  currency: string | null
  drawnFromId: string | null
  /** The rate into the currency of sums that was recorded for its value date; null without one. */
  rate: string | null
}

type Part = { firmness: Firmness; minor: bigint; currency: string; rate: string | null }

/**
 * What one side gives, told in `currency`: what is drawn out of an envelope that is counted too is
 * taken off the envelope, so that both together are counted once (`domain.md` rule 30). `above` says
 * what envelopes that are not counted themselves are drawn from.
 */
export function totals(
  counted: readonly Counted[],
  currency: string | null,
  above: ReadonlyMap<string, string | null>,
) {
  const parts = partsOf(counted, above)
  const sum = (some: readonly Part[]) => sumOf(some, currency)
  return {
    total: sum(parts),
    firm: sum(parts.filter(({ firmness }) => firmness === 'firm')),
    indicative: sum(parts.filter(({ firmness }) => firmness === 'indicative')),
    withoutAmount: counted.filter((one) => one.minor === null && one.form === 'cash').length,
    inKindWithoutValue: counted.filter((one) => one.minor === null && one.form === 'inKind').length,
  }
}

/** Each amount without what others of these draw out of it. */
function partsOf(
  counted: readonly Counted[],
  above: ReadonlyMap<string, string | null>,
): readonly Part[] {
  const stated = counted.flatMap(({ minor, currency, ...one }) =>
    minor === null || currency === null ? [] : { ...one, currency, minor: BigInt(minor) },
  )
  const ids = new Set(stated.map(({ id }) => id))
  const next = new Map([...above, ...counted.map((one) => [one.id, one.drawnFromId] as const)])
  const left = new Map(stated.map(({ id, minor }) => [id, minor]))
  for (const { id, minor } of stated) {
    const envelope = envelopeAmong(ids, next, id)
    if (envelope) left.set(envelope, (left.get(envelope) ?? 0n) - minor)
  }
  return stated
    .map((one) => ({ ...one, minor: left.get(one.id) ?? 0n }))
    .filter(({ minor }) => minor !== 0n)
}

/** The nearest of these that something is drawn from, over envelopes without an amount, or held back. */
function envelopeAmong(
  ids: ReadonlySet<string>,
  next: ReadonlyMap<string, string | null>,
  id: string,
): string | null {
  const seen = new Set([id])
  for (let at = next.get(id); at && !seen.has(at); at = next.get(at)) {
    if (ids.has(at)) return at
    seen.add(at)
  }
  return null
}

function sumOf(parts: readonly Part[], to: string | null): ContributionSum {
  const inOther = parts.filter(({ currency }) => currency !== to)
  const open = to === null ? [] : inOther.filter(({ rate }) => rate === null)
  const told = to === null ? [] : parts.filter((part) => !open.includes(part))
  const minor = told.reduce((sum, one) => sum + (to ? valueIn(to, one) : 0n), 0n)
  return {
    count: parts.length,
    amounts: byCurrency(parts),
    converted: to !== null && told.length > 0 ? writeMoney({ minor, currency: to }) : null,
    notConverted: { count: open.length, amounts: byCurrency(open) },
  }
}

const valueIn = (to: string, { minor, currency, rate }: Omit<Part, 'firmness'>): bigint =>
  currency === to ? minor : converted(minor, currency, to, rate ?? '0')

function byCurrency(parts: readonly Part[]) {
  const sums = new Map<string, bigint>()
  for (const { currency, minor } of parts) sums.set(currency, (sums.get(currency) ?? 0n) + minor)
  return [...sums]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, minor]) => writeMoney({ minor, currency }))
}

type Drawn = { side: Side; minor: number | null; currency: string | null }
type Envelope = Drawn & { isAbove: boolean; isItself: boolean; drawn: bigint }

/** Why something can't come out of an envelope: it is another side's, elsewhere, in another currency, or holds less. */
export function drawingProblem(said: Drawn, envelope: Envelope | null | undefined): Problem | null {
  if (envelope === undefined) return null
  const at = (code: string): Problem => ({
    code: 'invalid',
    fields: [{ path: 'drawnFromId', code }],
  })
  if (envelope === null || !envelope.isAbove) return at('noSuchEnvelope')
  if (envelope.isItself) return at('envelopeOfItself')
  if (envelope.side !== said.side) return at('envelopeOfOtherSide')
  if (said.minor === null || envelope.minor === null) return null
  if (envelope.currency !== said.currency) return at('envelopeInOtherCurrency')
  if (envelope.drawn + BigInt(said.minor) > BigInt(envelope.minor)) {
    return { code: 'invalid', fields: [{ path: 'money.amount', code: 'moreThanEnvelope' }] }
  }
  return null
}

/** Why an envelope can't become so: what is drawn out of it would not fit in it any more. */
export function envelopeProblem(
  said: Drawn,
  drawn: { side: Side; currency: string | null; minor: bigint } | null,
): Problem | null {
  if (drawn === null) return null
  if (said.side !== drawn.side) {
    return { code: 'invalid', fields: [{ path: 'side', code: 'drawnByThisSide' }] }
  }
  if (said.minor === null || drawn.currency === null) return null
  if (said.currency !== drawn.currency) {
    return { code: 'invalid', fields: [{ path: 'money.currency', code: 'drawnInOtherCurrency' }] }
  }
  return BigInt(said.minor) < drawn.minor
    ? { code: 'invalid', fields: [{ path: 'money.amount', code: 'lessThanDrawn' }] }
    : null
}
