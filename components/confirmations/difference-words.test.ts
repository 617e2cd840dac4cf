import { describe, expect, it } from 'vitest'
import type { ShownContent } from '#domain/confirmations/schema/content.ts'
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
