import { describe, expect, it } from 'vitest'
import { bothSigned, entered, law, noticeOf, sureDay, tacit, term } from '#test/law.ts'

const signed = (side: string, on: string | null) => ({ kind: 'signed', side, on })
const noted = (from: string, on: string) => ({ kind: 'notificationReceived', from, on })
const entry = (by: string, more: object = {}) => ({ kind: 'entryIntoForce', by, ...more })

describe('signing', () => {
  const lima = bothSigned('[2019-06-21..2019-06-22]')

  it('of the Peru memorandum: "signed, entry into force not stated", and four gaps (rule 1)', () => {
    expect(law(lima)('2026-11-23')).toMatchObject({
      state: 'signedEntryNotStated',
      missing: ['entryIntoForce', 'term', 'renewal', 'notice'],
      period: null,
      renewals: null,
      end: null,
      signedOn: { lower: '2019-06-21', upper: '2019-06-22' },
    })
  })

  it('between its bounds has not happened, and is asked (rule 2)', () => {
    const status = law(lima)('2019-06-21')
    expect(status.state).toBe('underNegotiation')
    expect(status.questions).toMatchObject([
      { about: 'happened', outcomes: [{ answer: 'yes', state: 'partlySigned' }, { answer: 'no' }] },
      { about: 'happened' },
    ])
    expect(law(lima)('2019-06-22')).toMatchObject({ state: 'signedEntryNotStated', questions: [] })
  })

  it('apart is on the last day: signed by 1 of 2 before (rule 22)', () => {
    const apart = law([signed('counterpart', '2019-06-21'), signed('ours', '2019-07-05')])
    expect(apart('2019-06-20').state).toBe('underNegotiation')
    expect(apart('2019-06-30').state).toBe('partlySigned')
    expect(apart('2019-07-05')).toMatchObject({
      state: 'signedEntryNotStated',
      signedOn: sureDay('2019-07-05'),
    })
  })

  it('follows the steps of negotiation', () => {
    const steps = law([
      { kind: 'initialled', on: '2019-01-10' },
      { kind: 'clearedForSignature', on: '2019-03-01' },
      ...bothSigned('2019-06-21'),
    ])
    expect(
      ['2019-01-09', '2019-01-10', '2019-03-01', '2019-06-21'].map((on) => steps(on).state),
    ).toEqual(['underNegotiation', 'textAgreed', 'clearedForSignature', 'signedEntryNotStated'])
  })

  it('on a day that is not known has happened once it was recorded, and is asked before', () => {
    const unknown = bothSigned(null)
    expect(law(unknown)('2026-11-23')).toMatchObject({ state: 'underNegotiation' })
    expect(law(unknown)('2026-11-23').questions).toHaveLength(2)
    const recorded = unknown.map((event) => ({ ...event, recordedAt: '2020-01-01T00:00:00Z' }))
    expect(law(recorded)('2026-11-23').state).toBe('signedEntryNotStated')
  })
})

describe('entry into force', () => {
  it('by signature is within the bounds of the last signature', () => {
    const events = [signed('ours', '[2019-06-21..2019-06-25]'), signed('counterpart', '2019-06-23')]
    const status = law(events, [entry('signature'), term('P5Y'), tacit('P5Y', true)])
    expect(status('2019-07-01')).toMatchObject({
      state: 'inForce',
      periodEnd: { lower: '2024-06-23', upper: '2024-06-25' },
    })
    const later = law(bothSigned('2019-06-21'), [entry('signature', { after: 'P30D' })])
    expect(later('2019-07-20').state).toBe('signedAwaitingEntry')
    expect(later('2019-07-21').state).toBe('inForce')
  })

  it.each([
    [null, '2023-07-10'],
    ['P30D', '2023-08-09'],
    ['P1M', '2023-08-10'],
  ])('by the later notification, %s after it, is on %s (rule 19)', (after, day) => {
    const events = [
      ...bothSigned('2022-12-01'),
      noted('ours', '2023-03-01'),
      noted('counterpart', '2023-07-10'),
    ]
    const status = law(events, [entry('laterNotification', { after })])
    expect(status('2023-05-01').state).toBe('signedAwaitingEntry')
    expect(status(day)).toMatchObject({ state: 'inForce', enteredIntoForceOn: sureDay(day) })
    const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    expect(status(dayBefore).state).toBe('signedAwaitingEntry')
  })

  it('by exchange of notes needs no signature; the later notification does', () => {
    const notes = [noted('ours', '2023-03-01'), noted('counterpart', '2023-07-10')]
    expect(law(notes, [entry('exchangeOfNotes')])('2023-07-10').state).toBe('inForce')
    expect(law(notes, [entry('exchangeOfNotes', { after: 'P1M' })])('2023-07-10').state).toBe(
      'signedAwaitingEntry',
    )
    expect(law(notes, [entry('laterNotification')])('2024-01-01').state).toBe('underNegotiation')
  })

  it('on a day that the clause names', () => {
    const status = law(bothSigned('2019-06-21'), [entry('date', { on: '2019-09-01' })])
    expect(status('2019-08-31')).toMatchObject({ state: 'signedAwaitingEntry', period: null })
    expect(status('2019-09-01')).toMatchObject({ state: 'inForce', period: 1 })
  })

  it('that is recorded for later makes it awaited, and the term counts from it (rule 20)', () => {
    const status = law([...bothSigned('2014-04-24'), entered('2014-10-21')], [term('P5Y')])
    expect(status('2014-07-01')).toMatchObject({ state: 'signedAwaitingEntry', period: null })
    expect(status('2014-10-21')).toMatchObject({ state: 'inForce', end: sureDay('2019-10-21') })
  })

  it('that is recorded prevails over its clause, and a disagreement is asked', () => {
    const status = law([...bothSigned('2014-04-24'), entered('2014-10-21')], [entry('signature')])
    expect(status('2014-07-01').state).toBe('signedAwaitingEntry')
    expect(status('2015-01-01').questions).toMatchObject([
      {
        about: 'entry',
        assumed: 'recorded',
        outcomes: [{ answer: 'recorded' }, { answer: 'clause' }],
      },
    ])
    const agreeing = law(
      [...bothSigned('[2014-04-24..2014-04-25]'), entered('2014-04-25')],
      [entry('signature')],
    )
    expect(agreeing('2015-01-01').questions).toEqual([])
  })

  it('before the signing is taken, with a warning', () => {
    const status = law([...bothSigned('2014-04-24'), entered('2014-01-01')])('2014-02-01')
    expect(status.state).toBe('inForce')
    const after = law([...bothSigned('2014-04-24'), entered('2014-01-01')])('2014-05-01')
    expect(after.explanation.map(({ code }) => code)).toContain('entryBeforeSigning')
  })

  it('comes by its clause alone only where both have signed', () => {
    const status = law([signed('ours', '2019-06-21')], [entry('date', { on: '2019-01-01' })])
    expect(status('2020-01-01').state).toBe('partlySigned')
  })

  it('may be preceded by provisional application, even before signature (rule 21)', () => {
    const status = law(
      [
        { kind: 'provisionallyApplied', on: '2013-07-01' },
        ...bothSigned('2016-04-28'),
        entered('2017-01-01'),
      ],
      [term('P5Y'), tacit('P5Y', true), noticeOf('P6M')],
    )
    expect(status('2013-06-30')).toMatchObject({ phase: null })
    expect(status('2013-07-01')).toMatchObject({ state: 'underNegotiation', phase: 'provisional' })
    expect(status('2016-12-31')).toMatchObject({
      state: 'signedAwaitingEntry',
      phase: 'provisional',
    })
    expect(status('2017-01-01')).toMatchObject({ phase: null, periodEnd: sureDay('2022-01-01') })
  })

  it('drives nothing from announcement or publication (rule 5)', () => {
    const published = { kind: 'published', on: '1992-05-01' }
    const events = [...bothSigned('1987-05-01'), entered('1987-05-01')]
    const clauses = [term('P5Y'), { kind: 'renewal', mode: 'none' }]
    const [with_, without] = [law([...events, published], clauses), law(events, clauses)]
    expect(with_('1992-05-02')).toEqual(without('1992-05-02'))
    const [early, signed] = [{ kind: 'published', on: '1986-05-01' }, bothSigned('1987-05-01')]
    for (const facts of [signed, events]) {
      const told = law([early, ...facts], clauses)('1990-01-01')
      expect(told).toEqual(law(facts, clauses)('1990-01-01'))
    }
  })
})
