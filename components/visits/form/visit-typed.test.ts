import { expect, test } from 'vitest'
import { betweenLeads } from './visit-typed.ts'

const most = { body: { id: 'most', text: 'MOST' }, country: 'CN' }
const concytec = { body: { id: 'concytec', text: 'CONCYTEC' }, country: 'PE' }
const leads = { ours: most, counterpart: concytec }
const empty = { delegationId: null, hostId: null, country: '' }

test('whoever leads a side came to whoever leads the other, in the country of the host', () => {
  const ours = { delegationId: most.body, hostId: concytec.body, country: 'PE' }
  expect(betweenLeads('ours', empty, leads)).toEqual(ours)
  const theirs = { delegationId: concytec.body, hostId: most.body, country: 'CN' }
  expect(betweenLeads('counterpart', ours, leads)).toEqual(theirs)
})

test('what was chosen otherwise stays', () => {
  const chosen = {
    ...empty,
    hostId: { id: 'ministry', text: 'Ministry of Education' },
    country: 'BR',
  }
  expect(betweenLeads('ours', chosen, leads)).toEqual({ ...chosen, delegationId: most.body })
})

test('without an agreement nothing is suggested', () => {
  expect(betweenLeads('ours', empty, {})).toEqual(empty)
})
