import { bothSigned, entered, inForceSince, noticeOf, sureDay, tacit, term } from '../law.ts'
import {
  told,
  type StatusCase,
  notRenewed,
  byCutOff,
  fiveYears,
  fiveAndFive,
  since2019,
} from './shape.ts'

export const certainty: readonly StatusCase[] = [
  told('rule 1: nothing but a signing', [bothSigned('[2019-06-21..2019-06-22]')], '2026-01-01', {
    ...{ state: 'signedEntryNotStated', period: null, renewals: null, periodEnd: null },
    ...{ cutOff: null, missing: ['entryIntoForce', 'term', 'renewal', 'notice'] },
  }),
  told('rule 1: no term', [since2019], '2026-01-01', {
    ...{ state: 'inForce', end: null, periodEnd: null, missing: ['term', 'renewal', 'notice'] },
  }),
  told('rule 1: an indefinite term', [since2019, [term('indefinite')]], '2026-01-01', {
    ...{ state: 'inForce', missing: [], end: null, periodEnd: null, cutOff: null },
  }),
  told(
    'a signing of a day not known',
    [[...bothSigned(null), entered('2019-06-21')], fiveYears],
    '2020-01-01',
    {
      state: 'inForce',
    },
  ),
  told(
    'an entry between its bounds',
    [[...bothSigned('2019-01-01'), entered('[2019-06-21..2019-06-25]')], fiveYears],
    '2019-06-23',
    {
      ...{ state: 'signedAwaitingEntry', asks: true },
    },
  ),
  told(
    'an end between its bounds',
    [[...bothSigned('2019-01-01'), entered('[2019-06-21..2019-06-25]')], fiveYears],
    '2024-06-23',
    {
      ...{ state: 'inForce', asks: true, end: { lower: '2024-06-21', upper: '2024-06-25' } },
    },
  ),
]

export const terms: readonly StatusCase[] = [
  told('rule 6: the last day', [since2019, fiveYears], '2024-06-21', {
    ...{ state: 'inForce', periodEnd: sureDay('2024-06-21'), end: sureDay('2024-06-21') },
  }),
  told('rule 6: the day after', [since2019, fiveYears], '2024-06-22', {
    ...{ state: 'ended', endedBy: 'expired', end: sureDay('2024-06-21'), period: 1, renewals: 0 },
  }),
  told(
    'rule 6: ends the day before',
    [since2019, [term('P5Y', { ends: 'dayBefore' }), notRenewed]],
    '2024-06-21',
    {
      ...{ state: 'ended', end: sureDay('2024-06-20') },
    },
  ),
  told('rule 7: six months', [since2019, fiveAndFive], '2022-01-01', {
    ...{ cutOff: byCutOff('2023-12-21'), end: null, phase: null },
  }),
  told(
    'rule 7: 180 days',
    [since2019, [term('P5Y'), tacit('P5Y', true), noticeOf('P180D')]],
    '2022-01-01',
    {
      cutOff: byCutOff('2023-12-24', '2023-12-22'),
    },
  ),
  told('the window, the day before it opens', [since2019, fiveAndFive], '2023-06-20', {
    phase: null,
  }),
  told('the window, its first day', [since2019, fiveAndFive], '2023-06-21', {
    phase: 'noticeWindowOpen',
  }),
  told('the window, its last day', [since2019, fiveAndFive], '2023-12-21', {
    phase: 'noticeWindowOpen',
  }),
  told('the window, past', [since2019, fiveAndFive], '2023-12-22', {
    ...{ phase: null, cutOff: byCutOff('2023-12-21') },
  }),
  told(
    'rule 8',
    [
      bothSigned('[2019-06-21..2019-06-22]'),
      [{ kind: 'entryIntoForce', by: 'signature' }, ...fiveAndFive],
    ],
    '2022-01-01',
    {
      ...{ state: 'inForce', periodEnd: { lower: '2024-06-21', upper: '2024-06-22' } },
      cutOff: { safeBy: '2023-12-21', certainAfter: '2023-12-22', sendBy: '2023-12-21' },
    },
  ),
  told(
    'rule 9: to a February of 28 days',
    [inForceSince('2018-08-31'), fiveAndFive],
    '2020-01-01',
    {
      ...{ periodEnd: sureDay('2023-08-31'), cutOff: byCutOff('2023-02-28') },
    },
  ),
  told(
    'rule 9: to a February of 29 days',
    [inForceSince('2019-08-31'), fiveAndFive],
    '2020-01-01',
    {
      ...{ periodEnd: sureDay('2024-08-31'), cutOff: byCutOff('2024-02-29') },
    },
  ),
  ...['2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29'].map((end, year) =>
    told(
      `rule 10: to ${end}`,
      [inForceSince('2020-02-29'), [term('P1Y'), tacit('P1Y', true)]],
      `${2020 + year}-06-01`,
      {
        periodEnd: sureDay(end),
      },
    ),
  ),
]
