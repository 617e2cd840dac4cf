import { describe, expect, it } from 'vitest'
import type { ContentIndicator, ShownContent } from '#domain/confirmations/schema/content.ts'
import { translator } from '#messages/translator.ts'
import { differenceSentences } from './difference-words.ts'

const content = (counterpartPartyId: string): ShownContent => ({
  content: {
    agreement: { id: 'agreement', reference: 'AME-PE-2019-001' },
    titles: { en: 'Plan' },
    ...{ fromDay: '2027-01-01', toDay: '2027-12-31' },
    activities: [
      {
        ...{ id: 'activity', titles: { en: 'Cruise' }, expectedResults: null, areaId: null },
        ...{ ourPartyId: 'most', counterpartPartyId, milestones: [] },
        ...{ fromDay: '2027-01-01', toDay: '2027-12-31' },
      },
    ],
  },
  names: { one: { en: 'IMARPE' }, other: { en: 'IIAP' } },
  hash: '',
})

const told = (sides?: { ours: string; counterpart: string }) => {
  const say = translator('en', 'confirmations') as never
  return differenceSentences(content('one'), content('other'), { say, language: 'en', sides })
}

const measured = (value: string, more: Partial<ContentIndicator> = {}): ShownContent => {
  const { content: plan, ...rest } = content('one')
  const target = { fromDay: '2027-01-01', toDay: '2027-12-31', direction: 'toOurs' as const, value }
  const indicator: ContentIndicator = {
    ...{ id: 'indicator', activityId: null, titles: { en: 'Researchers hosted' } },
    ...{ measure: 'number', units: { en: 'researchers' }, baseline: null, baselineOn: null },
    targets: [target],
    ...more,
  }
  return { ...rest, content: { ...plan, indicators: [indicator] } }
}

const sentences = (before: ShownContent, after: ShownContent) =>
  differenceSentences(before, after, {
    ...{ say: translator('en', 'confirmations') as never, language: 'en' },
    sides: { ours: 'MOST', counterpart: 'CONCYTEC' },
  })

describe('what is measured', () => {
  it('differs by each target, with its unit, its period and the side that it leads to', () => {
    expect(sentences(measured('10'), measured('12.50', { baseline: '0.5' }))).toEqual([
      'Indicator “Researchers hosted”: the starting value is now “0.5”; there was none.',
      'Indicator “Researchers hosted”: the target changes from “10 researchers (1 January to 31 December 2027, to MOST)” to “12.50 researchers (1 January to 31 December 2027, to MOST)”.',
    ])
    const share = { measure: 'share', units: null } as const
    expect(sentences(measured('10', { ...share, targets: [] }), measured('90', share))).toEqual([
      'Indicator “Researchers hosted”: the target is now “90 % (1 January to 31 December 2027, to MOST)”; there was none.',
    ])
    expect(sentences(content('one'), measured('1'))).toEqual([
      'The indicator “Researchers hosted” was added.',
    ])
  })
})

describe('what a content would change of an earlier one', () => {
  it('is told our staff from our side, and the counterpart by the names of the sides', () => {
    expect(told()).toEqual([
      'Activity “Cruise”: the body responsible on the counterpart’s side changes from “IMARPE” to “IIAP”.',
    ])
    expect(told({ ours: 'MOST', counterpart: 'CONCYTEC' })).toEqual([
      'Activity “Cruise”: the body responsible for CONCYTEC changes from “IMARPE” to “IIAP”.',
    ])
  })
})
