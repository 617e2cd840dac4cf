import { inForceSince, noticeOf, tacit, term } from '../law.ts'

type Told = {
  [name: string]: unknown
  /** What the clauses leave open: something, or nothing. */
  asks?: boolean
}

/** A set of facts as `status --facts` reads it, the day asked about, and what is told of it. */
export type StatusCase = {
  name: string
  events: readonly object[]
  clauses: readonly object[]
  on: string
  knownAt?: string
  told: Told
}

export const told = (
  name: string,
  [events, clauses = []]: readonly [readonly object[], (readonly object[])?],
  on: string,
  answer: Told,
): StatusCase => ({ name, events, clauses, on, told: answer })

export const notRenewed = { kind: 'renewal', mode: 'none', length: null }
export const express = { kind: 'renewal', mode: 'express', length: null }
export const byCutOff = (day: string, sendBy = day) => ({ safeBy: day, certainAfter: day, sendBy })
export const fiveYears = [term('P5Y'), notRenewed]
export const fiveAndFive = [term('P5Y'), tacit('P5Y', true), noticeOf('P6M')]
export const once = [term('P5Y'), tacit('P5Y', false), noticeOf('P6M')]
export const since2019 = inForceSince('2019-06-21')
export const oneSigned = (side: string, on: string) => ({ kind: 'signed', side, on })
export const denounceable = (notice: string) => ({
  kind: 'denunciation',
  notice,
  counts: 'receipt',
})

export const sevenYears = [
  ...since2019,
  { kind: 'amended', on: '2022-01-10', clauses: [term('P7Y')] },
]
