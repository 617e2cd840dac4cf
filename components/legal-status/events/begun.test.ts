import { expect, test } from 'vitest'
import { addressToRecord, begunWith } from './begun.ts'

const begunBy = (address: string) =>
  begunWith(Object.fromEntries(new URL(address, 'https://register.example.org').searchParams))

test('what a path of the simulator takes stands in the form, a notice as ours', () => {
  const notice = { kind: 'notice', purpose: 'denunciation', sentOn: '2026-11-28' }
  const address = addressToRecord('a1', { ...notice, receivedOn: '2026-11-28', from: null })
  expect(address).toMatch(/^\/agreements\/a1\/events\/new\?/)
  expect(begunBy(address)).toEqual({
    kind: 'denunciation',
    side: 'ours',
    sentOn: '2026-11-28',
    receivedOn: '2026-11-28',
  })
  const extension = { kind: 'extended', on: '2026-11-28', until: '[2031-06-21..2031-06-22]' }
  expect(begunBy(addressToRecord('a1', extension))).toEqual({ ...extension, side: '' })
})

test('what an address says that is no event, side or day is left out', () => {
  const said = { kind: 'weather', side: 'both', on: '2026-02-30', until: 'soon' }
  expect(begunWith(said)).toEqual({ kind: '', side: '' })
})
