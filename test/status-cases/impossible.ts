import { bothSigned, entered, inForceSince, term } from '../law.ts'
import { notRenewed, express, fiveYears, since2019, sevenYears } from './shape.ts'

/** Facts that can't be, with a word of the sentence that says so. */
export const impossible: readonly [string, object[], object[], RegExp][] = [
  [
    'an interval where a day is asked',
    bothSigned('2019-06-21/2019-06-22'),
    [],
    /^events\.0\.on.*2019-06-21\/2019-06-22/,
  ],
  ['a day that does not exist', bothSigned('2019-02-30'), [], /^events\.0\.on.*2019-02-30/],
  ['a range that runs backwards', bothSigned('[2019-06-22..2019-06-21]'), [], /^events\.0\.on/],
  ['a length that is none', since2019, [term('5 years')], /^clauses\.0\.length.*5 years/],
  ['an event of no kind', [{ kind: 'signing', on: '2019-06-21' }], [], /^events\.0\.kind.*signed/],
  ['a correction of nothing', [{ kind: 'correction', corrects: 'e9' }], [], /^events\.0\.corrects/],
  ['in force unsigned', [entered('2019-06-21')], [], /2019-06-21/],
  [
    'an extension after the last day',
    [...since2019, { kind: 'extended', on: '2024-06-25', until: '2026-06-21' }],
    [term('P5Y'), express],
    /2024-06-25/,
  ],
  [
    'an extension beyond the cap',
    [...inForceSince('2016-10-02'), { kind: 'extended', on: '2020-09-01', until: '2025-10-02' }],
    [term('P4Y'), { ...express, length: 'P4Y', maxTotal: 'P8Y' }],
    /2024-10-02|P8Y|8 years/,
  ],
  ['an addendum to an ended base', sevenYears, [term('P2Y'), notRenewed], /2022-01-10/],
  [
    'a revival of what has not ended',
    [...since2019, { kind: 'revived', on: '2020-01-01' }],
    fiveYears,
    /2020-01-01/,
  ],
]
