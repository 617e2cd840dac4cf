import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

const read = { reach: 'reads', granted: [200] } as const
const list = { reach: 'none', granted: [200] } as const
/** A change of a record that is not told which version was seen. */
const unseen = { reach: 'changes', granted: [428] } as const
const reason = () => ({ reason: 'A probe' })
const titles = { en: 'A probe' }
const all = () => ({ limit: '200' })
const keepers = ['officer', 'manager', 'administrator'] as const
const menders = ['manager', 'administrator'] as const

const rate = { reach: 'none', granted: [404] } as const

/** What the sides give, the rates at which it is told in another currency, and what plans are measured by. */
export const routesOfMoney: readonly Probe[] = [
  { route: 'GET /contributions', whom: everyStaff, ...list, lists: true, csv: true, query: all },
  {
    route: 'POST /contributions',
    whom: desks,
    reach: 'changes',
    granted: [409, 422],
    body: ({ record }) => ({
      planId: record.ids.planId,
      ...{ side: 'ours', form: 'cash', firmness: 'firm', titles },
      drawnFromId: record.ids.planId,
    }),
  },
  { route: 'GET /contributions/{contributionId}', whom: everyStaff, ...read },
  {
    route: 'PATCH /contributions/{contributionId}',
    whom: desks,
    ...unseen,
    body: () => ({ titles }),
  },
  {
    route: 'POST /contributions/{contributionId}/withdrawal',
    whom: desks,
    ...unseen,
    body: reason,
  },
  {
    route: 'POST /contributions/{contributionId}/disbursements',
    whom: desks,
    reach: 'changes',
    granted: [422],
    body: () => ({ money: { amount: '1', currency: 'PEN' }, paidOn: '2999-01-01' }),
  },
  {
    route: 'PATCH /disbursements/{disbursementId}',
    whom: desks,
    ...unseen,
    body: () => ({ paidOn: '2026-05-02' }),
  },
  {
    route: 'POST /disbursements/{disbursementId}/withdrawal',
    whom: desks,
    ...unseen,
    body: reason,
  },
  { route: 'GET /action-plans/{planId}/contributions', whom: everyStaff, ...read },
  { route: 'GET /agreements/{agreementId}/contributions', whom: everyStaff, ...read },
  {
    route: 'POST /indicators',
    whom: desks,
    reach: 'changes',
    granted: [409, 422],
    body: ({ record }) => ({
      ...{ planId: record.ids.planId, activityId: record.ids.planId },
      ...{ titles, measure: 'number' },
    }),
  },
  { route: 'GET /indicators/{indicatorId}', whom: everyStaff, ...read },
  { route: 'GET /action-plans/{planId}/indicators', whom: everyStaff, ...read },
  { route: 'PATCH /indicators/{indicatorId}', whom: desks, ...unseen, body: () => ({ titles }) },
  { route: 'POST /indicators/{indicatorId}/withdrawal', whom: desks, ...unseen, body: reason },
  {
    route: 'POST /indicators/{indicatorId}/measurements',
    whom: desks,
    reach: 'changes',
    granted: [422],
    body: () => ({ measuredOn: '2999-01-01', value: '1' }),
  },
  { route: 'POST /measurements/{measurementId}/withdrawal', whom: desks, ...unseen, body: reason },
  { route: 'GET /exchange-rates', whom: everyStaff, ...list },
  {
    route: 'POST /exchange-rates',
    whom: keepers,
    reach: 'none',
    granted: [422],
    body: () => ({
      currency: 'PEN',
      toCurrency: 'PEN',
      rateOn: '2026-01-01',
      rate: '1',
      source: 'x',
    }),
  },
  { route: 'PATCH /exchange-rates/{rateId}', whom: menders, ...rate, body: reason },
  { route: 'POST /exchange-rates/{rateId}/withdrawal', whom: menders, ...rate, body: reason },
]
