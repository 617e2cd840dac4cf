import { denunciation, inForceSince, nonRenewal, noticeOf, sureDay, tacit, term } from '../law.ts'
import {
  told,
  type StatusCase,
  express,
  byCutOff,
  fiveYears,
  fiveAndFive,
  since2019,
  denounceable,
} from './shape.ts'

const late = [...since2019, nonRenewal('2023-12-19', '2023-12-22')]
const lateUnder = (counts: string | null) =>
  [late, [term('P5Y'), tacit('P5Y', false), noticeOf('P6M', counts)]] as const
const told2023 = [...since2019, nonRenewal('2023-11-01')]
const denounced2023 = [...since2019, denunciation('2023-11-01')]

export const notices: readonly StatusCase[] = [
  told('rule 14: by receipt, late', lateUnder('receipt'), '2024-07-01', {
    ...{ state: 'inForce', period: 2, end: sureDay('2029-06-21') },
  }),
  told('rule 14: by dispatch, in time', lateUnder('dispatch'), '2024-07-01', {
    ...{ state: 'ended', endedBy: 'notRenewed', end: sureDay('2024-06-21') },
  }),
  told('rule 14: not said', lateUnder(null), '2024-07-01', { state: 'inForce', asks: true }),
  told('rule 14: late, and asked', lateUnder('receipt'), '2024-01-01', { phase: null, asks: true }),
  told('rule 15', [inForceSince('2021-06-21'), fiveAndFive], '2022-01-01', {
    cutOff: byCutOff('2025-12-21', '2025-12-19'),
  }),
  told('rule 16: not renewed', [told2023, fiveAndFive], '2023-11-02', {
    ...{ state: 'inForce', phase: 'terminating', end: sureDay('2024-06-21'), cutOff: null },
  }),
  told('rule 16: denounced', [denounced2023, [...fiveAndFive, denounceable('P3M')]], '2023-11-02', {
    ...{ phase: 'terminating', end: sureDay('2024-02-01') },
  }),
  told(
    'rule 16: ended by that',
    [denounced2023, [...fiveAndFive, denounceable('P3M')]],
    '2024-02-02',
    {
      ...{ state: 'ended', endedBy: 'denounced' },
    },
  ),
  told(
    'rule 17',
    [
      [...since2019, denunciation('2025-08-31')],
      [term('indefinite'), denounceable('P6M')],
    ],
    '2026-01-15',
    {
      ...{ state: 'inForce', phase: 'terminating', end: sureDay('2026-02-28') },
    },
  ),
  told(
    'a denunciation without a clause for it',
    [[...since2019, denunciation('2020-01-02')], [term('indefinite')]],
    '2021-01-01',
    {
      ...{ state: 'inForce', end: null, missing: ['denunciation'] },
    },
  ),
  told(
    'a denunciation outlasts a period',
    [
      [...since2019, denunciation('2024-05-01')],
      [...fiveAndFive, denounceable('P6M')],
    ],
    '2024-05-02',
    {
      end: sureDay('2024-11-01'),
    },
  ),
  told(
    'a denunciation does not outlast the last end',
    [
      [...since2019, denunciation('2024-05-01')],
      [...fiveYears, denounceable('P6M')],
    ],
    '2024-05-02',
    {
      end: sureDay('2024-06-21'),
    },
  ),
  told(
    'rule 18: extended on the last day',
    [
      [...since2019, { kind: 'extended', on: '2024-06-21', until: '2026-06-21' }],
      [term('P5Y'), express],
    ],
    '2024-07-01',
    {
      ...{ state: 'inForce', end: sureDay('2026-06-21'), cutOff: null },
    },
  ),
]
