import { describe, expect, it } from 'vitest'
import {
  denunciation,
  inForceSince,
  law,
  nonRenewal,
  noticeOf,
  sureDay,
  tacit,
  term,
} from '#test/law.ts'

const fiveYears = term('P5Y')
const fiveAndFive = [fiveYears, tacit('P5Y', true), noticeOf('P6M')]
const none = { kind: 'renewal', mode: 'none' }

describe('a notice of non-renewal', () => {
  const late = [...inForceSince('2019-06-21'), nonRenewal('2023-12-19', '2023-12-22')]
  const clauses = (counts: string | null) => [
    fiveYears,
    tacit('P5Y', true),
    noticeOf('P6M', counts),
  ]

  it('counts by receipt or by dispatch, as its clause says (rule 14)', () => {
    const byReceipt = law(late, clauses('receipt'))
    expect(byReceipt('2024-01-10')).toMatchObject({ phase: null, end: null })
    expect(byReceipt('2024-06-22')).toMatchObject({ period: 2, periodEnd: sureDay('2029-06-21') })
    const byDispatch = law(late, clauses('dispatch'))
    expect(byDispatch('2024-01-10')).toMatchObject({
      phase: 'terminating',
      end: sureDay('2024-06-21'),
      cutOff: null,
    })
    expect(byDispatch('2024-06-22')).toMatchObject({ state: 'ended', endedBy: 'notRenewed' })
  })

  it('counts though late where it was taken as given in time, and asks no more', () => {
    const [ours, theirs, entry, notice] = late
    const told = (accepted: boolean) =>
      law([ours, theirs, entry, { ...notice, accepted }] as object[], clauses('receipt'))
    expect(told(true)('2024-01-10')).toMatchObject({ end: sureDay('2024-06-21'), questions: [] })
    expect(told(false)('2024-01-10')).toMatchObject({ end: null, questions: [] })
  })

  it('counts though late where it was taken as given in time, and asks no more', () => {
    const told = (accepted: boolean) =>
      law([...late.slice(0, -1), { ...late.at(-1), accepted }], clauses('receipt'))('2024-01-10')
    expect(told(true)).toMatchObject({ end: sureDay('2024-06-21'), questions: [] })
    expect(told(false)).toMatchObject({ end: null, questions: [] })
  })

  it('asks where the clause is silent and shows what each answer comes to (rule 14)', () => {
    const status = law(late, clauses(null))('2024-01-10')
    expect(status).toMatchObject({ end: null, phase: null })
    expect(status.questions[0]).toMatchObject({
      about: 'counts',
      outcomes: [
        { answer: 'receipt', end: null, renewsUntil: sureDay('2029-06-21') },
        { answer: 'dispatch', end: sureDay('2024-06-21'), phase: 'terminating' },
      ],
    })
    const inTime = [...inForceSince('2019-06-21'), nonRenewal('2023-12-01', '2023-12-05')]
    expect(law(inTime, clauses(null))('2024-01-10').questions).toEqual([])
  })

  it('that comes late has no effect on that end or the next, and is asked', () => {
    const status = law(late, clauses('receipt'))
    expect(status('2024-01-10').questions).toMatchObject([
      { about: 'lateNotice', outcomes: [{ end: null }, { end: sureDay('2024-06-21') }] },
    ])
    expect(status('2029-06-22')).toMatchObject({ state: 'inForce', period: 3 })
  })

  it('on the cut-off itself is in time, and terminates from its receipt through the end', () => {
    const status = law([...inForceSince('2019-06-21'), nonRenewal('2023-12-21')], fiveAndFive)
    expect(status('2023-12-20').phase).toBe('noticeWindowOpen')
    expect(status('2023-12-21')).toMatchObject({ phase: 'terminating', state: 'inForce' })
    expect(status('2024-06-21')).toMatchObject({ phase: 'terminating', state: 'inForce' })
    expect(status('2024-06-22')).toMatchObject({ phase: null, endedBy: 'notRenewed', period: 1 })
  })

  it('that was not received has no effect under a receipt clause', () => {
    const sent = { kind: 'notice', purpose: 'nonRenewal', sentOn: '2023-12-01', receivedOn: null }
    const events = [...inForceSince('2019-06-21'), sent]
    expect(law(events, clauses('receipt'))('2024-06-22').state).toBe('inForce')
    expect(law(events, clauses('dispatch'))('2024-06-22').state).toBe('ended')
    const received = { ...sent, sentOn: null, receivedOn: '2023-12-01' }
    expect(
      law([...inForceSince('2019-06-21'), received], clauses('dispatch'))('2024-06-22').state,
    ).toBe('ended')
  })

  it('is not a denunciation (rule 16)', () => {
    const three = { kind: 'denunciation', notice: 'P3M', counts: 'receipt' }
    const on = (event: object) =>
      law([...inForceSince('2019-06-21'), event], [...fiveAndFive, three])('2023-12-01')
    expect(on(nonRenewal('2023-11-01')).end).toEqual(sureDay('2024-06-21'))
    expect(on(denunciation('2023-11-01')).end).toEqual(sureDay('2024-02-01'))
  })

  it('without a length of notice is asked, and renews until that is answered', () => {
    const status = law(
      [...inForceSince('2019-06-21'), nonRenewal('2023-12-01')],
      [fiveYears, tacit('P5Y', true)],
    )('2024-01-01')
    expect(status).toMatchObject({ end: null, missing: ['notice'] })
    expect(status.questions[0]).toMatchObject({ about: 'noticeLength' })
  })

  it('is set aside by a later extension, whose day is the anchor of later periods', () => {
    const events = [
      ...inForceSince('2019-06-21'),
      nonRenewal('2023-12-01'),
      { kind: 'extended', on: '2024-06-21', until: '2026-01-31' },
    ]
    const status = law(events, [fiveYears, tacit('P1M', true), noticeOf('P6M')])
    expect(status('2024-06-20')).toMatchObject({ phase: 'terminating' })
    expect(status('2024-06-21')).toMatchObject({
      phase: null,
      period: 1,
      periodEnd: sureDay('2026-01-31'),
    })
    expect(status('2026-02-01')).toMatchObject({
      period: 2,
      renewals: 1,
      periodEnd: sureDay('2026-02-28'),
    })
    expect(status('2026-03-01').periodEnd).toEqual(sureDay('2026-03-31'))
  })
})

describe('a denunciation', () => {
  const six = { kind: 'denunciation', notice: 'P6M', counts: null }
  const open = [term('indefinite'), six]

  it('is still in force until it has run out (rule 17)', () => {
    const status = law([...inForceSince('2019-06-21'), denunciation('2025-08-31')], open)
    expect(status('2026-01-15')).toMatchObject({
      state: 'inForce',
      phase: 'terminating',
      end: sureDay('2026-02-28'),
    })
    expect(status('2026-02-28').state).toBe('inForce')
    expect(status('2026-03-01')).toMatchObject({ state: 'ended', endedBy: 'denounced' })
    expect(status('2025-08-30').phase).toBeNull()
  })

  it('runs from its receipt, however early it was sent, unless its clause counts the dispatch', () => {
    const sent = { ...denunciation('2025-08-31'), sentOn: '2025-07-01' }
    const under = (counts: string | null) =>
      law([...inForceSince('2019-06-21'), sent], [term('indefinite'), { ...six, counts }])
    expect(under(null)('2025-09-01').end).toEqual(sureDay('2026-02-28'))
    expect(under('receipt')('2025-09-01').end).toEqual(sureDay('2026-02-28'))
    expect(under('dispatch')('2025-09-01').end).toEqual(sureDay('2026-01-01'))
  })

  it('may outlast a period that renews, never the last end', () => {
    const events = [...inForceSince('2019-06-21'), denunciation('2024-05-01')]
    const renewing = law(events, [...fiveAndFive, six])
    expect(renewing('2024-07-01')).toMatchObject({ period: 2, end: sureDay('2024-11-01') })
    const last = law(events, [fiveYears, none, six])
    expect(last('2024-06-01').end).toEqual(sureDay('2024-06-21'))
    expect(last('2024-06-22')).toMatchObject({ state: 'ended', endedBy: 'expired' })
  })

  it('without a clause for it has no end, and the clause is missing', () => {
    const status = law([...inForceSince('2019-06-21'), denunciation('2023-11-01')], fiveAndFive)
    expect(status('2024-07-01')).toMatchObject({ state: 'inForce', missing: ['denunciation'] })
    expect(status('2023-10-31').missing).toEqual([])
  })

  it('of several notices the earliest end wins', () => {
    const events = [
      ...inForceSince('2019-06-21'),
      nonRenewal('2023-10-01'),
      denunciation('2023-11-01'),
    ]
    const status = law(events, [...fiveAndFive, { ...six, notice: 'P3M' }])
    expect(status('2023-12-01').end).toEqual(sureDay('2024-02-01'))
    expect(status('2024-02-02').endedBy).toBe('denounced')
  })
})
