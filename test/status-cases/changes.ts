import { sureDay, term } from '../law.ts'
import { told, type StatusCase, fiveYears, since2019, sevenYears } from './shape.ts'

const surviving = [...fiveYears, { kind: 'survival', until: null, length: 'P1Y' }]
const paused = [
  ...since2019,
  { kind: 'suspended', on: '2020-01-01' },
  { kind: 'resumed', on: '2020-03-01' },
]
const consent = { kind: 'endedByConsent', on: '2021-05-05' }
const recorded = [...since2019, { ...consent, recordedAt: '2021-06-01T00:00:00Z' }]
const struckOut = [...since2019, { id: 'x', ...consent }, { kind: 'correction', corrects: 'x' }]

export const changes: readonly StatusCase[] = [
  told('rule 27: before the addendum', [sevenYears, fiveYears], '2021-12-31', {
    end: sureDay('2024-06-21'),
  }),
  told('rule 27: from it on', [sevenYears, fiveYears], '2022-01-10', {
    end: sureDay('2026-06-21'),
  }),
  {
    ...told('rule 27: before it was recorded', [recorded, [term('indefinite')]], '2021-06-30', {
      state: 'inForce',
    }),
    knownAt: '2021-05-31T23:00:00Z',
  },
  told('rule 27: once it was recorded', [recorded, [term('indefinite')]], '2021-06-30', {
    state: 'ended',
  }),
  told('rule 29: the day after the end', [since2019, surviving], '2024-06-22', {
    ...{ state: 'windingUp', endedBy: 'expired' },
  }),
  told('rule 29: the last day', [since2019, surviving], '2025-06-21', { state: 'windingUp' }),
  told('rule 29: over', [since2019, surviving], '2025-06-22', {
    state: 'ended',
    endedBy: 'expired',
  }),
  told('suspended', [paused, fiveYears], '2020-02-29', {
    state: 'suspended',
    end: sureDay('2024-06-21'),
  }),
  told('resumed', [paused, fiveYears], '2020-03-01', { state: 'inForce' }),
  told('consent: the last day', [[...since2019, consent], fiveYears], '2021-05-05', {
    ...{ state: 'inForce', end: sureDay('2021-05-05') },
  }),
  told('consent: the day after', [[...since2019, consent], fiveYears], '2021-05-06', {
    ...{ state: 'ended', endedBy: 'consent' },
  }),
  told('a correction strikes out what it names', [struckOut, [term('indefinite')]], '2021-06-01', {
    ...{ state: 'inForce', end: null },
  }),
]
