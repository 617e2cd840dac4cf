import { inForceSince, noticeOf, sureDay, tacit, term } from '../law.ts'
import { told, type StatusCase, byCutOff, fiveAndFive, since2019, once } from './shape.ts'

export const renewals: readonly StatusCase[] = [
  told(
    'rule 11: five years',
    [inForceSince('1986-01-10'), [term('P5Y'), tacit('P1Y', true)]],
    '1990-01-10',
    {
      ...{ periodEnd: sureDay('1991-01-10'), period: 1 },
    },
  ),
  told(
    'rule 11: then one',
    [inForceSince('1986-01-10'), [term('P5Y'), tacit('P1Y', true)]],
    '1991-06-10',
    {
      ...{ periodEnd: sureDay('1992-01-10'), period: 2 },
    },
  ),
  told(
    'rule 11: ten, then five',
    [inForceSince('1979-03-15'), [term('P10Y'), tacit('P5Y', true)]],
    '1990-03-15',
    {
      periodEnd: sureDay('1994-03-15'),
    },
  ),
  told('rule 12', [inForceSince('1978-10-06'), fiveAndFive], '2026-11-23', {
    ...{ state: 'inForce', phase: null, period: 10, renewals: 9, missing: [], asks: false },
    ...{ periodEnd: sureDay('2028-10-06'), end: null, cutOff: byCutOff('2028-04-06') },
  }),
  told('rule 12: on an anniversary', [inForceSince('1978-10-06'), fiveAndFive], '2023-10-06', {
    ...{ period: 9, periodEnd: sureDay('2023-10-06') },
  }),
  told('rule 12: the next day', [inForceSince('1978-10-06'), fiveAndFive], '2023-10-07', {
    period: 10,
  }),
  told(
    'rule 12: not said to repeat',
    [inForceSince('1978-10-06'), [term('P5Y'), tacit('P5Y', null), noticeOf('P6M')]],
    '2026-11-23',
    {
      ...{ state: 'inForce', period: 10, asks: true },
    },
  ),
  told('rule 13: the first period', [since2019, once], '2022-01-01', {
    ...{ period: 1, end: null, cutOff: byCutOff('2023-12-21') },
  }),
  told('rule 13: the further one', [since2019, once], '2025-01-01', {
    ...{ period: 2, end: sureDay('2029-06-21'), cutOff: null },
  }),
  told('rule 13: over', [since2019, once], '2029-06-22', {
    ...{ state: 'ended', endedBy: 'expired', period: 2, renewals: 1, end: sureDay('2029-06-21') },
  }),
  told('rule 13: twice more', [since2019, [term('P5Y'), tacit('P5Y', 2)]], '2034-06-22', {
    ...{ state: 'ended', end: sureDay('2034-06-21'), period: 3, renewals: 2 },
  }),
  told(
    'a cap on the whole',
    [since2019, [term('P5Y'), tacit('P5Y', true, { maxTotal: 'P8Y' })]],
    '2025-01-01',
    {
      ...{ state: 'inForce', period: 2, end: sureDay('2027-06-21') },
    },
  ),
]
