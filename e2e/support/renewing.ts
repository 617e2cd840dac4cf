import type { Page } from '@playwright/test'
import { expect } from './journey.ts'
import type { Register } from './register.ts'

/** An agreement of the register, as a journey knows it. */
export type Named = { id: string; reference: string }

const clauses = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
  { kind: 'notice', length: 'P6M', counts: 'receipt' },
]

/**
 * A framework agreement in force until 1 June 2027, and for five years more unless a notice is there by
 * 1 December 2026; and a specific agreement under it until 2033. Made by whoever is signed in.
 */
export async function enterRenewing(page: Page, register: Register) {
  const { desks } = await (await page.request.get('/api/v1/users/me')).json()
  const kept = { deskId: desks[0].id }
  const framework = await enter(page, register, {
    ...kept,
    kind: 'frameworkAgreement',
    titles: { en: 'Framework Agreement on Cooperation in Glaciology' },
    ...since('2022-06-01'),
    clauses,
  })
  const project = await enter(page, register, {
    ...kept,
    kind: 'specificAgreement',
    titles: { en: 'Specific Agreement on the Quelccaya Ice Cores' },
    ...since('2023-01-10'),
    clauses: [{ kind: 'term', length: 'P10Y' }],
    parent: { agreementId: framework.id, relation: 'implements' },
  })
  return { framework, project }
}

/** Signed by both sides and in force from the same day. */
const since = (on: string) => ({
  legalEvents: [
    { kind: 'signed', side: 'ours', on },
    { kind: 'signed', side: 'counterpart', on },
    { kind: 'enteredIntoForce', on },
  ],
})

async function enter(page: Page, { origin }: Register, data: object): Promise<Named> {
  const answer = await page.request.post('/api/v1/agreements', {
    headers: { Origin: origin },
    data,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return await answer.json()
}
