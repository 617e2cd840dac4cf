import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#lib/days.ts'
import { factsOf, tacit, term } from '#test/law.ts'
import { askedDay, someClauses, someDay, someEvents, someLength } from '#test/made-up-law.ts'
import type { Bounds } from './bounds.ts'
import { impossibleFacts } from './impossible-facts.ts'
import { type Facts, type Figures, legalStatus, statusIf } from './legal-status.ts'

const seed = 20190621

/** The same facts twice: as they are said, and as they turn out to be. */
const facts = fc.tuple(someEvents, someClauses).map(([events, clauses]) => ({
  said: factsOf(
    events(({ said }) => said),
    clauses,
  ),
  certain: factsOf(
    events(({ is }) => is),
    clauses,
  ),
}))
const [asked, day, length] = [askedDay, someDay, someLength]

const isWithin = (day: Bounds | null, bounds: Bounds | null) =>
  day === null || bounds === null
    ? day === bounds
    : bounds.lower <= day.lower && day.upper <= bounds.upper

const agrees = (certain: Figures, figures: Figures) =>
  certain.state === figures.state &&
  certain.endedBy === figures.endedBy &&
  certain.period === figures.period &&
  certain.renewals === figures.renewals &&
  isWithin(certain.periodEnd, figures.periodEnd) &&
  isWithin(certain.end, figures.end)

/** Whether the answer, or what it comes to by some answers to its questions, has the certain one in it. */
function covers(
  said: Facts,
  on: Day,
  certain: Figures,
  answers: ReadonlyMap<string, string>,
): boolean {
  const { questions, ...figures } = statusIf(said, { on }, answers)
  if (agrees(certain, figures)) return true
  return questions
    .filter(({ key }) => !answers.has(key))
    .some(({ key, answers: all }) =>
      all.some((answer) => covers(said, on, certain, new Map([...answers, [key, answer]]))),
    )
}

describe('a legal status', () => {
  it('covers whatever its uncertain days turn out to be', () => {
    fc.assert(
      fc.property(facts, asked, ({ said, certain }, on) => {
        const figures = statusIf(certain, { on }, new Map())
        expect(covers(said, on, figures, new Map())).toBe(true)
      }),
      { seed, numRuns: 4_000 },
    )
  })

  it('says in the last line of its working what it comes to', () => {
    fc.assert(
      fc.property(facts, asked, ({ said }, on) => {
        const { explanation, state, phase, period, periodEnd, end, endedBy, missing } = legalStatus(
          said,
          { on },
        )
        expect(explanation.at(-1)).toMatchObject({
          code: 'result',
          values: { state, phase, period, periodEnd, end, endedBy, missing },
        })
      }),
      { seed },
    )
  })

  it('gives the outcome of each answer as the engine gives it under that answer', () => {
    fc.assert(
      fc.property(facts, asked, ({ said }, on) => {
        for (const { key, outcomes } of legalStatus(said, { on }).questions) {
          for (const { answer, ...figures } of outcomes) {
            expect(statusIf(said, { on }, new Map([[key, answer]]))).toMatchObject(figures)
          }
        }
      }),
      { seed },
    )
  })

  it('as known at a moment is that of what was recorded by then (rule 27)', () => {
    fc.assert(
      fc.property(
        facts,
        asked,
        fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }),
        fc.nat(5),
        (made, on, at, known) => {
          const moment = (hour: number) => `2026-01-01T0${hour}:00:00.000Z`
          const events = made.said.events.map((event, place) => ({
            ...event,
            id: `e${place}`,
            recordedAt: moment(at[place] ?? 0),
          }))
          const { clauses } = made.said
          const then = legalStatus({ events, clauses }, { on, knownAt: moment(known) })
          const replay = events.filter(({ recordedAt }) => recordedAt <= moment(known))
          expect(then).toEqual(legalStatus({ events: replay, clauses }, { on }))
        },
      ),
      { seed },
    )
  })

  it('never ends earlier because a renewal is added', () => {
    fc.assert(
      fc.property(
        day,
        length,
        length,
        fc.integer({ min: 1, max: 6 }),
        asked,
        (since, first, next, count, on) => {
          const signed = ['ours', 'counterpart'].map((side) => ({
            kind: 'signed',
            side,
            on: since,
          }))
          const status = (times: number) =>
            legalStatus(
              factsOf(signed, [
                { kind: 'entryIntoForce', by: 'signature' },
                term(first),
                tacit(next, times),
              ]),
              { on },
            )
          const [few, more] = [status(count), status(count + 1)]
          if (few.end && more.end) expect(more.end.upper > few.end.upper).toBe(true)
          if (few.state === 'inForce') expect(more.state).toBe('inForce')
        },
      ),
      { seed },
    )
  })

  it('counts every end from the first anchor: 31 August comes back (rules 9 and 10)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (months) => {
        const signed = ['ours', 'counterpart'].map((side) => ({
          kind: 'signed',
          side,
          on: '2016-08-31',
        }))
        const terms = [{ kind: 'entryIntoForce', by: 'signature' }, term('P1M'), tacit('P1M', true)]
        const on = `${2016 + Math.floor((8 + months) / 12)}-${String(((8 + months) % 12) + 1).padStart(2, '0')}-01`
        const { periodEnd, period } = legalStatus(factsOf(signed, terms), { on })
        expect(period).toBe(months + 1)
        const last = addDays(`${on.slice(0, 8)}28`, 4).slice(0, 8)
        expect(periodEnd?.upper).toBe(addDays(`${last}01`, -1))
      }),
      { seed },
    )
  })

  it('of certain facts asks nothing about days, and can be', () => {
    fc.assert(
      fc.property(facts, asked, ({ certain }, on) => {
        const about = legalStatus(certain, { on }).questions.map((question) => question.about)
        for (const one of [
          'happened',
          'entered',
          'ended',
          'period',
          'noticeInTime',
          'survivalOver',
        ]) {
          expect(about).not.toContain(one)
        }
        expect(impossibleFacts(certain)).toEqual([])
      }),
      { seed },
    )
  })
})
