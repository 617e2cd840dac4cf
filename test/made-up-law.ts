import fc from 'fast-check'
import { addDays, type Day } from '#lib/days.ts'
import { noticeOf, tacit, term } from './law.ts'

/** A day that is known within so many days, with one that it may turn out to be. */
export type Within = { said: string; is: Day }

const epoch = '2016-02-20'
const dayAfter = (days: number): Day => addDays(epoch, days)
export const someDay = fc.integer({ min: 0, max: 3_600 }).map(dayAfter)
export const askedDay = fc.integer({ min: 0, max: 4_500 }).map(dayAfter)
export const someLength = fc.constantFrom('P1Y', 'P6M', 'P18M', 'P1M', 'P45D', 'P2Y')
const notice = fc.constantFrom('P1M', 'P20D', 'P3M')
const repeats = fc.constantFrom(true, false, 2, null)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

export const someClauses = fc
  .record({
    term: maybe(someLength),
    ends: fc.constantFrom('anniversary', 'dayBefore'),
    renewal: maybe(fc.tuple(someLength, repeats, maybe(fc.constant('P4Y')))),
    notice: maybe(notice),
    counts: fc.constantFrom('receipt', 'dispatch', null),
    denunciation: maybe(notice),
    survival: maybe(notice),
  })
  .map((said) => [
    { kind: 'entryIntoForce', by: 'signature' },
    term(said.term, { ends: said.ends }),
    ...(said.renewal
      ? [tacit(said.renewal[0], said.renewal[1], { maxTotal: said.renewal[2] })]
      : []),
    noticeOf(said.notice, said.counts),
    ...(said.denunciation ? [{ kind: 'denunciation', notice: said.denunciation }] : []),
    ...(said.survival ? [{ kind: 'survival', length: said.survival }] : []),
  ])

export const someWithin = fc.tuple(someDay, fc.nat(9), fc.nat(9)).map(
  ([first, more, at]): Within => ({
    said: more === 0 ? first : `[${first}..${addDays(first, more)}]`,
    is: addDays(first, Math.min(at, more)),
  }),
)

const later = fc.record({
  kind: fc.constantFrom('nonRenewal', 'denunciation', 'endedByConsent', 'suspended', 'resumed'),
  on: someWithin,
})

/** Events that may follow on one another, told by whichever day is picked of each. */
export const someEvents = fc
  .record({ ours: someWithin, counterpart: someWithin, later: fc.array(later, { maxLength: 3 }) })
  .map(({ ours, counterpart, later }) => (pick: (day: Within) => string) => [
    { kind: 'signed', side: 'ours', on: pick(ours) },
    { kind: 'signed', side: 'counterpart', on: pick(counterpart) },
    ...later.map(({ kind, on }) =>
      kind === 'nonRenewal' || kind === 'denunciation'
        ? { kind: 'notice', purpose: kind, sentOn: null, receivedOn: pick(on) }
        : { kind, on: pick(on) },
    ),
  ])

const more = fc
  .record({
    kind: fc.constantFrom(
      'initialled',
      'clearedForSignature',
      'enteredIntoForce',
      'provisionallyApplied',
      'superseded',
      'neverEntered',
      'revived',
      'extended',
      'amended',
    ),
    on: someWithin,
    until: someDay,
    clauses: someClauses,
  })
  .map(({ kind, on, until, clauses }) =>
    kind === 'extended' || kind === 'revived'
      ? { kind, on: on.said, until }
      : kind === 'amended'
        ? { kind, on: on.said, clauses: clauses.slice(1) }
        : { kind, on: on.said },
  )

/** Any events at all, possible or not: lists keep what is recorded, whatever it is. */
export const anyEvents = fc
  .tuple(someEvents, fc.array(more, { maxLength: 4 }), fc.boolean(), fc.nat(2))
  .map(([events, others, isLate, first]) => {
    const all = events(({ said }) => said)
    return [...(isLate ? all.slice(first) : all), ...others]
  })
