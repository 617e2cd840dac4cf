import { describe, expect, it } from 'vitest'
import { unspecifiedDay } from '#components/ui/forms/days/uncertain-parts.ts'
import { newBody } from './agreement-body.ts'
import { newAgreement, type SigningTyped, successorTyped } from './agreement-typed.ts'

const eventsOf = (said: Partial<SigningTyped>) => {
  const typed = newAgreement('desk')
  return newBody({ ...typed, legalEvents: { ...typed.legalEvents, ...said } }).legalEvents
}
const on = (day: string) => ({ on: day, place: {} })

describe('the signings that are sent of a new agreement', () => {
  it('are both sides’ where they signed together', () => {
    const within = '[2019-06-21..2019-06-22]'
    expect(eventsOf({ ours: on(within) })).toEqual([
      { kind: 'signed', side: 'ours', on: within, place: null },
      { kind: 'signed', side: 'counterpart', on: within, place: null },
    ])
  })

  it('have no day where it is said not to be known', () => {
    expect(eventsOf({ signed: 'ours', ours: on(unspecifiedDay) })).toEqual([
      { kind: 'signed', side: 'ours', on: null, place: null },
    ])
  })

  it('are none where no day is said, nor that it is not known', () => {
    expect(eventsOf({})).toEqual([])
  })
})

describe('what is sent of a successor', () => {
  it('names the agreement that it follows, and the same parties', () => {
    const party = { names: { en: 'Council' }, acronym: 'CONCYTEC', kind: 'council', country: 'PE' }
    const before = {
      id: 'before',
      reference: 'PER-CHN-2019-01',
      titles: { en: 'A memorandum' },
      parties: [{ ...party, id: 'council', side: 'counterpart', role: 'lead' }],
    } as const
    expect(newBody(successorTyped('desk', before as never, 'en'))).toMatchObject({
      deskId: 'desk',
      parent: { agreementId: 'before', relation: 'follows' },
      parties: [{ partyId: 'council', side: 'counterpart', role: 'lead' }],
    })
  })
})
