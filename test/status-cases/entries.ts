import { bothSigned, entered, sureDay, term } from '../law.ts'
import { told, type StatusCase, fiveYears, oneSigned } from './shape.ts'

const notes = [
  { kind: 'notificationReceived', from: 'ours', on: '2023-03-01' },
  { kind: 'notificationReceived', from: 'counterpart', on: '2023-07-10' },
]
const notified = (after: string | null) =>
  [
    [...bothSigned('2022-12-01'), ...notes],
    [{ kind: 'entryIntoForce', by: 'laterNotification', after }, term('indefinite')],
  ] as const
const applied = { kind: 'provisionallyApplied', on: '2013-07-01' }

export const entries: readonly StatusCase[] = [
  ...[
    [null, '2023-07-10', '2023-07-09'] as const,
    ['P30D', '2023-08-09', '2023-08-08'] as const,
    ['P1M', '2023-08-10', '2023-08-09'] as const,
  ].flatMap(([after, day, before]) => [
    told(`rule 19: ${after}, the day`, notified(after), day, { state: 'inForce' }),
    told(`rule 19: ${after}, before`, notified(after), before, { state: 'signedAwaitingEntry' }),
  ]),
  told(
    'an exchange of notes needs no signature',
    [notes, [{ kind: 'entryIntoForce', by: 'exchangeOfNotes' }, ...fiveYears]],
    '2023-07-10',
    {
      ...{ state: 'inForce', end: sureDay('2028-07-10') },
    },
  ),
  told('rule 20', [[...bothSigned('2014-04-24'), entered('2014-10-21')], fiveYears], '2014-07-01', {
    ...{ state: 'signedAwaitingEntry', period: null },
  }),
  told(
    'rule 20: the term',
    [[...bothSigned('2014-04-24'), entered('2014-10-21')], fiveYears],
    '2015-07-01',
    {
      end: sureDay('2019-10-21'),
    },
  ),
  told(
    'rule 21: applied before the signing',
    [[applied, ...bothSigned('2016-04-28')], fiveYears],
    '2014-01-01',
    {
      ...{ phase: 'provisional', state: 'underNegotiation', period: null },
    },
  ),
  told(
    'rule 21: then signed',
    [
      [applied, ...bothSigned('2016-04-28')],
      [{ kind: 'entryIntoForce', by: 'laterNotification' }, ...fiveYears],
    ],
    '2017-01-01',
    {
      ...{ phase: 'provisional', state: 'signedAwaitingEntry' },
    },
  ),
  told(
    'rule 22: one has signed',
    [[oneSigned('ours', '2019-06-21'), oneSigned('counterpart', '2019-07-05')]],
    '2019-06-30',
    {
      state: 'partlySigned',
    },
  ),
  told(
    'rule 22: both have',
    [[oneSigned('ours', '2019-06-21'), oneSigned('counterpart', '2019-07-05')]],
    '2019-07-05',
    {
      state: 'signedEntryNotStated',
    },
  ),
  told(
    'an entry before the signing is taken',
    [[...bothSigned('2019-06-21'), entered('2019-01-01')], fiveYears],
    '2020-01-01',
    {
      ...{ state: 'inForce', end: sureDay('2024-01-01') },
    },
  ),
  told(
    'an entry that its clause disagrees with',
    [
      [...bothSigned('2019-06-21'), entered('2019-08-01')],
      [{ kind: 'entryIntoForce', by: 'signature' }, term('indefinite')],
    ],
    '2020-01-01',
    {
      ...{ state: 'inForce', asks: true },
    },
  ),
  told('nothing at all', [[]], '2021-01-01', { state: 'underNegotiation' }),
  told('a text agreed', [[{ kind: 'textAgreed', on: '2020-01-01' }]], '2021-01-01', {
    state: 'textAgreed',
  }),
  told(
    'cleared for signature',
    [
      [
        { kind: 'textAgreed', on: '2020-01-01' },
        { kind: 'clearedForSignature', on: '2020-02-01' },
      ],
    ],
    '2021-01-01',
    {
      state: 'clearedForSignature',
    },
  ),
]
