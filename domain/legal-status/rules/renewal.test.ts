import { describe, expect, it } from 'vitest'
import { bothSigned, inForceSince, law, noticeOf, sureDay, tacit, term } from '#test/law.ts'

const fiveYears = term('P5Y')
const fiveAndFive = [fiveYears, tacit('P5Y', true), noticeOf('P6M')]
const none = { kind: 'renewal', mode: 'none' }

describe('a term', () => {
  it('of five years ends on the anniversary, not after 5 x 365 days (rule 6)', () => {
    const status = law(inForceSince('2019-06-21'), [fiveYears, none])
    expect(status('2024-06-21')).toMatchObject({ state: 'inForce', end: sureDay('2024-06-21') })
    expect(status('2024-06-22')).toMatchObject({ state: 'ended', endedBy: 'expired', period: 1 })
  })

  it('ends the day before the anniversary where its clause says so', () => {
    const dayBefore = term('P5Y', { ends: 'dayBefore' })
    const renewing = law(inForceSince('2020-02-29'), [dayBefore, tacit('P1Y', true)])
    expect(renewing('2022-01-01').periodEnd).toEqual(sureDay('2025-02-27'))
    expect(renewing('2025-02-28')).toMatchObject({ period: 2, periodEnd: sureDay('2026-02-27') })
    expect(renewing('2028-01-01').periodEnd).toEqual(sureDay('2028-02-28'))
  })

  it('that is not stated leaves the end unknown, which is not open-ended (rule 1)', () => {
    const status = law(inForceSince('2019-06-21'), [term(null), tacit('P5Y', true)])('2026-11-23')
    expect(status).toMatchObject({ state: 'inForce', end: null, periodEnd: null, period: 1 })
    expect(status.missing).toEqual(['term', 'notice'])
    const open = law(inForceSince('2019-06-21'), [term('indefinite')])('2026-11-23')
    expect(open).toMatchObject({ state: 'inForce', end: null, missing: [] })
  })

  it('without a word on renewal expires, and the renewal is missing', () => {
    const status = law(inForceSince('2019-06-21'), [fiveYears])
    expect(status('2024-06-21')).toMatchObject({
      end: sureDay('2024-06-21'),
      cutOff: null,
      missing: ['renewal', 'notice'],
    })
    expect(status('2024-06-22').state).toBe('ended')
  })

  it('of 29 February finds the next 29 February again (rule 10)', () => {
    const yearly = law(inForceSince('2020-02-29'), [term('P1Y'), tacit('P1Y', true)])
    const ends = ['2020-06-01', '2021-06-01', '2022-06-01', '2023-06-01'].map(
      (day) => yearly(day).periodEnd?.upper,
    )
    expect(ends).toEqual(['2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29'])
  })
})

describe('a cut-off', () => {
  it('is six months before, not 180 days (rule 7)', () => {
    const status = law(inForceSince('2019-06-21'), fiveAndFive)('2023-01-01')
    expect(status.cutOff).toEqual({
      safeBy: '2023-12-21',
      certainAfter: '2023-12-21',
      sendBy: '2023-12-21',
    })
    const days = law(inForceSince('2019-06-21'), [fiveYears, tacit('P5Y', true), noticeOf('P180D')])
    expect(days('2023-01-01').cutOff?.safeBy).toBe('2023-12-24')
  })

  it('of an uncertain entry is safe by the first day and certain after the last (rule 8)', () => {
    const status = law(
      [...bothSigned('[2019-06-21..2019-06-22]')],
      [{ kind: 'entryIntoForce', by: 'signature' }, ...fiveAndFive],
    )('2023-01-01')
    expect(status.periodEnd).toEqual({ lower: '2024-06-21', upper: '2024-06-22' })
    expect(status.cutOff).toMatchObject({ safeBy: '2023-12-21', certainAfter: '2023-12-22' })
  })

  it('clamps to the end of February, from the end that is computed (rule 9)', () => {
    const first = law(inForceSince('2018-08-31'), fiveAndFive)('2023-01-01')
    expect(first.cutOff?.safeBy).toBe('2023-02-28')
    const second = law(inForceSince('2019-08-31'), fiveAndFive)('2024-01-01')
    expect(second).toMatchObject({
      periodEnd: sureDay('2024-08-31'),
      cutOff: { safeBy: '2024-02-29' },
    })
  })

  it('is counted back in one step, so that the 31st is not forgotten', () => {
    const clauses = [fiveYears, tacit('P5Y', true), noticeOf('P2M')]
    expect(law(inForceSince('2018-10-31'), clauses)('2023-01-01').cutOff).toMatchObject({
      safeBy: '2023-08-31',
    })
  })

  it('explains itself, with the clause and its place in the text (rule 40)', () => {
    const notice = { ...noticeOf('P6M'), placeInText: 'clause 10 (1), p. 4' }
    const clauses = [fiveYears, tacit('P5Y', true), notice]
    const { explanation } = law(inForceSince('2019-06-21'), clauses)('2022-01-01')
    expect(explanation.find(({ code }) => code === 'cutOff')).toEqual({
      ...{ code: 'cutOff', clause: 'notice', place: 'clause 10 (1), p. 4' },
      values: {
        ...{ end: sureDay('2024-06-21'), length: { length: 'P6M' } },
        ...{ cutOff: sureDay('2023-12-21'), sendBy: sureDay('2023-12-21') },
      },
    })
  })

  it('on a Sunday is sent by the Friday before, never the Monday after (rule 15)', () => {
    const sunday = law(inForceSince('2021-06-21'), fiveAndFive)('2025-10-01')
    expect(sunday.cutOff).toMatchObject({ safeBy: '2025-12-21', sendBy: '2025-12-19' })
    const saturday = law(inForceSince('2021-06-20'), fiveAndFive)('2025-10-01')
    expect(saturday.cutOff).toMatchObject({ safeBy: '2025-12-20', sendBy: '2025-12-19' })
  })

  it('stays on its Sunday where the clause takes weekends as they are', () => {
    const notice = { ...noticeOf('P6M'), weekend: 'asItIs' }
    const clauses = [...fiveAndFive.filter(({ kind }) => kind !== 'notice'), notice]
    const { cutOff } = law(inForceSince('2021-06-21'), clauses)('2025-10-01')
    expect(cutOff).toMatchObject({ safeBy: '2025-12-21', sendBy: '2025-12-21' })
  })

  it('stays that of the current period once it has passed', () => {
    const status = law(inForceSince('2019-06-21'), fiveAndFive)('2024-01-01')
    expect(status).toMatchObject({ cutOff: { safeBy: '2023-12-21' }, phase: null })
  })

  it('is none without a length of notice, under express renewal, or with no renewal left', () => {
    const none = (clauses: object[]) =>
      law(inForceSince('2019-06-21'), clauses)('2022-01-01').cutOff
    expect(none([fiveYears, tacit('P5Y', true), noticeOf(null)])).toBeNull()
    const express = { kind: 'renewal', mode: 'express', length: 'P5Y' }
    expect(none([fiveYears, express, noticeOf('P6M')])).toBeNull()
    expect(none([fiveYears, noticeOf('P6M')])).toBeNull()
  })

  it('opens the window for notices for the six months through it', () => {
    const status = law(inForceSince('2019-06-21'), fiveAndFive)
    expect(status('2023-06-20').phase).toBeNull()
    expect(status('2023-06-21').phase).toBe('noticeWindowOpen')
    expect(status('2023-12-21').phase).toBe('noticeWindowOpen')
    expect(status('2023-12-22').phase).toBeNull()
  })
})

describe('a renewal', () => {
  it('is as long as its clause says, not as the initial term (rule 11)', () => {
    const spain = law(inForceSince('1986-01-10'), [fiveYears, tacit('P1Y', true)])
    expect(spain('1991-01-10')).toMatchObject({ period: 1, periodEnd: sureDay('1991-01-10') })
    expect(spain('1991-01-11').periodEnd).toEqual(sureDay('1992-01-10'))
    const yugoslavia = law(inForceSince('1979-03-15'), [term('P10Y'), tacit('P5Y', true)])
    expect(yugoslavia('1989-03-15').periodEnd).toEqual(sureDay('1989-03-15'))
    expect(yugoslavia('1989-03-16').periodEnd).toEqual(sureDay('1994-03-15'))
  })

  it('is derived when read: China-Italy is in period 10 (rule 12)', () => {
    const italy = law(inForceSince('1978-10-06'), fiveAndFive)
    expect(italy('2026-11-23')).toMatchObject({
      state: 'inForce',
      endedBy: null,
      phase: null,
      period: 10,
      renewals: 9,
      periodEnd: sureDay('2028-10-06'),
      end: null,
      cutOff: { safeBy: '2028-04-06', certainAfter: '2028-04-06', sendBy: '2028-04-06' },
      missing: [],
      questions: [],
    })
    expect(italy('2023-10-06')).toMatchObject({ period: 9, periodEnd: sureDay('2023-10-06') })
    expect(italy('2023-10-07')).toMatchObject({ period: 10, renewals: 9 })
  })

  it('asks where a clause does not say "repeating", and goes on until that is answered (rule 12)', () => {
    const silent = law(inForceSince('1978-10-06'), [fiveYears, tacit('P5Y', null), noticeOf('P6M')])
    const status = silent('2026-11-23')
    expect(status).toMatchObject({ state: 'inForce', period: 10 })
    expect(status.questions).toMatchObject([
      {
        about: 'repeats',
        clause: 'renewal',
        assumed: 'repeats',
        outcomes: [
          { answer: 'repeats', state: 'inForce', period: 10, end: null },
          { answer: 'once', state: 'ended', endedBy: 'expired', end: sureDay('1988-10-06') },
        ],
      },
    ])
    expect(silent('1979-01-01').questions).toHaveLength(1)
  })

  it('for one further period ends with it, and shows no cut-off for that end (rule 13)', () => {
    const once = law(inForceSince('2019-06-21'), [fiveYears, tacit('P5Y', false), noticeOf('P6M')])
    expect(once('2024-01-01')).toMatchObject({ end: null, cutOff: { safeBy: '2023-12-21' } })
    expect(once('2024-06-22')).toMatchObject({ end: sureDay('2029-06-21'), cutOff: null })
    expect(once('2029-06-21')).toMatchObject({ state: 'inForce', period: 2, renewals: 1 })
    expect(once('2029-06-22')).toMatchObject({ state: 'ended', endedBy: 'expired', period: 2 })
  })

  it('so many times, or under a cap, comes to its last end', () => {
    const twice = law(inForceSince('2019-06-21'), [fiveYears, tacit('P5Y', 2)])
    expect(twice('2024-06-22').end).toBeNull()
    expect(twice('2029-06-22')).toMatchObject({ end: sureDay('2034-06-21'), period: 3 })
    const capped = law(inForceSince('2019-06-21'), [
      fiveYears,
      tacit('P5Y', true, { maxTotal: 'P8Y' }),
    ])
    expect(capped('2024-06-21').end).toBeNull()
    expect(capped('2024-06-22')).toMatchObject({ end: sureDay('2027-06-21'), period: 2 })
    expect(capped('2027-06-22').state).toBe('ended')
    const most = { length: 'P8Y' }
    const said = capped('2024-06-22').explanation
    expect(said.find(({ code }) => code === 'renewed')?.values).toMatchObject({ most })
    expect(said.find(({ code }) => code === 'termEnds')?.values).toMatchObject({ most: null })
  })

  it('of a length that is not stated is in force without a known end, and is asked', () => {
    const status = law(inForceSince('2019-06-21'), [fiveYears, tacit(null, true)])('2026-11-23')
    expect(status).toMatchObject({ state: 'inForce', period: 2, periodEnd: null, end: null })
    expect(status.questions[0]).toMatchObject({
      about: 'renewalLength',
      outcomes: [
        { answer: 'notKnown' },
        { answer: 'sameLength', periodEnd: sureDay('2029-06-21') },
      ],
    })
    const open = law(inForceSince('2019-06-21'), [fiveYears, tacit('indefinite', null)])
    expect(open('2026-11-23')).toMatchObject({ period: 2, end: null, questions: [] })
  })
})
