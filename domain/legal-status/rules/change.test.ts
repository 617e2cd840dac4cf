import { describe, expect, it } from 'vitest'
import { bothSigned, inForceSince, law, noticeOf, sureDay, tacit, term } from '#test/law.ts'

const fiveYears = term('P5Y')
const none = { kind: 'renewal', mode: 'none' }
const amended = (on: string, ...clauses: object[]) => ({ kind: 'amended', on, clauses })
const since = inForceSince('2019-06-21')

describe('an amendment', () => {
  it('holds from its day, and a report for the year before gives the old answer (rule 27)', () => {
    const status = law([...since, amended('2022-01-10', term('P7Y'))], [fiveYears, none])
    expect(status('2021-12-31').end).toEqual(sureDay('2024-06-21'))
    expect(status('2022-01-10').end).toEqual(sureDay('2026-06-21'))
  })

  it('is not known before it was recorded (rule 27)', () => {
    const addendum = { ...amended('2022-01-10', term('P7Y')), recordedAt: '2022-03-01T08:00:00Z' }
    const status = law([...since, addendum], [fiveYears, none])
    expect(status('2023-01-01', '2022-02-28T23:59:59Z').end).toEqual(sureDay('2024-06-21'))
    expect(status('2023-01-01', '2022-03-01T08:00:00.000Z').end).toEqual(sureDay('2026-06-21'))
  })

  it('leaves ends that have passed, and counts a new renewal length from the last of them', () => {
    const renewal = [fiveYears, tacit('P5Y', true), noticeOf('P6M')]
    const status = law([...since, amended('2025-01-10', tacit('P3Y', true))], renewal)
    expect(status('2025-01-09').periodEnd).toEqual(sureDay('2029-06-21'))
    expect(status('2025-01-10')).toMatchObject({ period: 2, periodEnd: sureDay('2027-06-21') })
    expect(status('2027-06-22')).toMatchObject({ period: 3, periodEnd: sureDay('2030-06-21') })
    const third = law([...since, amended('2030-01-10', tacit('P3Y', true))], renewal)
    expect(third('2030-01-10')).toMatchObject({ period: 3, periodEnd: sureDay('2032-06-21') })
    const early = law([...since, amended('2020-01-10', tacit('P3Y', true))], renewal)
    expect(early('2024-06-22').periodEnd).toEqual(sureDay('2027-06-21'))
    const lateTerm = law([...since, amended('2025-01-10', term('P7Y'))], renewal)
    expect(lateTerm('2025-01-10').periodEnd).toEqual(sureDay('2029-06-21'))
  })

  it('of the entry into force is the last one by its day, whenever it was recorded', () => {
    const byDate = (on: string) => ({ kind: 'entryIntoForce', by: 'date', on })
    const events = [
      ...since.filter(({ kind }) => kind === 'signed'),
      amended('2019-09-01', byDate('2020-06-01')),
      amended('2019-08-01', byDate('2020-01-01')),
    ]
    const status = law(events, [byDate('2019-12-01'), fiveYears])
    expect(status('2020-05-31').state).toBe('signedAwaitingEntry')
    expect(status('2020-06-01').state).toBe('inForce')
  })

  it('that ends tacit renewal lets the current period run out', () => {
    const status = law([...since, amended('2025-01-10', none)], [fiveYears, tacit('P5Y', true)])
    expect(status('2025-01-10')).toMatchObject({
      period: 2,
      end: sureDay('2029-06-21'),
      cutOff: null,
    })
  })

  it('replaces each kind whole', () => {
    const clauses = [fiveYears, tacit('P5Y', true), noticeOf('P6M', 'dispatch')]
    const status = law([...since, amended('2022-01-10', noticeOf('P3M', null))], clauses)
    expect(status('2022-01-10').cutOff?.safeBy).toBe('2024-03-21')
    expect(status('2022-01-09').cutOff?.safeBy).toBe('2023-12-21')
  })
})

describe('a correction', () => {
  const wrong = {
    id: 'e1',
    kind: 'endedByConsent',
    on: '2022-06-30',
    recordedAt: '2022-07-01T00:00:00Z',
  }
  const after = '2022-09-01T00:00:00Z'

  it('is what is known from then on; before, the first fact stands', () => {
    const right = { kind: 'correction', corrects: 'e1', on: '2022-08-31', recordedAt: after }
    const status = law([...since, wrong, right], [fiveYears, none])
    expect(status('2022-08-01', '2022-08-15T00:00:00Z').state).toBe('ended')
    expect(status('2022-08-01').state).toBe('inForce')
    expect(status('2022-09-01').state).toBe('ended')
  })

  it('may strike an event out, and be struck out itself', () => {
    const struck = { kind: 'correction', id: 'c1', corrects: 'e1', recordedAt: after }
    expect(law([...since, wrong, struck], [fiveYears])('2023-01-01').state).toBe('inForce')
    const back = { kind: 'correction', corrects: 'c1', recordedAt: '2022-10-01T00:00:00Z' }
    expect(law([...since, wrong, struck, back], [fiveYears])('2023-01-01').state).toBe('ended')
  })

  it('may name the event by its id alone', () => {
    const named = { kind: 'correction', id: 'e1', on: '2022-08-31' }
    expect(law([...since, wrong, named], [fiveYears])('2022-08-01').state).toBe('inForce')
  })
})

describe('an end', () => {
  it.each([
    ['endedByConsent', 'consent'],
    ['superseded', 'superseded'],
    ['fulfilled', 'fulfilled'],
    ['expired', 'expired'],
    ['denounced', 'denounced'],
    ['partyCeased', 'partyCeased'],
  ])('recorded as %s is the last day in force', (kind, endedBy) => {
    const status = law([...since, { kind, on: '2022-03-31' }], [fiveYears, tacit('P5Y', true)])
    expect(status('2022-03-30').end).toBeNull()
    expect(status('2022-03-31')).toMatchObject({ state: 'inForce', end: sureDay('2022-03-31') })
    expect(status('2022-04-01')).toMatchObject({ state: 'ended', endedBy, period: 1 })
  })

  it('that a source states without its day has passed once it was recorded', () => {
    const recordedAt = '2022-03-31T08:00:00Z'
    const status = law([...since, { kind: 'denounced', on: null, recordedAt }], [fiveYears])
    expect(status('2022-03-31').questions).toMatchObject([{ about: 'ended' }])
    expect(status('2022-04-01')).toMatchObject({ state: 'ended', endedBy: 'denounced' })
  })

  it('may come without an entry into force', () => {
    const status = law([...bothSigned('2019-06-21'), { kind: 'neverEntered', on: '2022-03-31' }])
    expect(status('2022-04-01')).toMatchObject({
      state: 'ended',
      endedBy: 'neverEntered',
      period: null,
    })
  })

  it('is not brought about by a successor of a party', () => {
    const status = law([...since, { kind: 'partySucceeded', on: '2022-03-31' }], [fiveYears])
    expect(status('2022-04-01').state).toBe('inForce')
  })

  it('between its bounds has not passed, and is asked', () => {
    const status = law([...since, { kind: 'endedByConsent', on: '2022-03' }], [fiveYears])
    expect(status('2022-03-15')).toMatchObject({ state: 'inForce' })
    expect(status('2022-03-15').questions).toMatchObject([{ about: 'happened' }])
    expect(status('2022-03-31').questions).toMatchObject([
      { about: 'ended', outcomes: [{ state: 'ended' }, {}] },
    ])
    expect(status('2022-04-01')).toMatchObject({ state: 'ended', questions: [] })
  })

  it('leaves the provisions that survive to wind up, as long as they say (rule 29)', () => {
    const survival = { kind: 'survival', length: 'P1Y' }
    const status = law(since, [fiveYears, none, survival])
    expect(status('2024-06-22')).toMatchObject({ state: 'windingUp', endedBy: 'expired' })
    expect(status('2025-06-21').state).toBe('windingUp')
    expect(status('2025-06-22')).toMatchObject({ state: 'ended', endedBy: 'expired' })
    const until = law(since, [fiveYears, none, { kind: 'survival', until: '2024-12-31' }])
    expect(until('2024-12-31').state).toBe('windingUp')
    expect(until('2025-01-01').state).toBe('ended')
    const forGood = law(since, [fiveYears, none, { kind: 'survival', length: 'indefinite' }])
    expect(forGood('2090-01-01')).toMatchObject({ state: 'windingUp', questions: [] })
    const open = law(since, [fiveYears, none, { kind: 'survival' }])('2030-01-01')
    expect(open).toMatchObject({ state: 'windingUp', questions: [{ about: 'survivalLength' }] })
  })

  it('may be followed by an agreed revival', () => {
    const revived = { kind: 'revived', on: '2025-01-01', until: '2027-12-31' }
    const status = law([...since, revived], [fiveYears, none])
    expect(status('2024-12-31').state).toBe('ended')
    expect(status('2025-01-01')).toMatchObject({ state: 'inForce', end: sureDay('2027-12-31') })
    expect(status('2028-01-01').state).toBe('ended')
  })
})

describe('a suspension', () => {
  it('lasts until the day before it is resumed, while term and cut-offs run on', () => {
    const events = [
      ...since,
      { kind: 'suspended', on: '2021-01-01' },
      { kind: 'resumed', on: '2021-07-01' },
    ]
    const status = law(events, [fiveYears, tacit('P5Y', true), noticeOf('P6M')])
    expect(status('2020-12-31').state).toBe('inForce')
    expect(status('2021-01-01')).toMatchObject({
      state: 'suspended',
      cutOff: { safeBy: '2023-12-21' },
    })
    expect(status('2021-06-30').state).toBe('suspended')
    expect(status('2021-07-01')).toMatchObject({
      state: 'inForce',
      periodEnd: sureDay('2024-06-21'),
    })
  })
})
