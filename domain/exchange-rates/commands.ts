import { eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import type { AccessLine } from '../access/schema.ts'
import { command } from '../command.ts'
import { given } from '../given.ts'
import { restoring } from '../restoring.ts'
import { exchangeRateRecord, exchangeRateState, isRateRecorded, isRateUsed } from './queries.ts'
import {
  correctExchangeRateInput,
  createExchangeRateInput,
  exchangeRateChanged,
  withdrawExchangeRateInput,
} from './schema.ts'

/** Rates are public facts, entered by whoever needs one. */
const keepsRates: AccessLine = { roles: ['officer', 'manager', 'administrator'], scope: 'register' }

/** Who mends what many amounts may be converted at. */
const mendsRates: AccessLine = { roles: ['manager', 'administrator'], scope: 'register' }

/** Records what a currency was worth in another on one day: once for each day (`domain.md` rule 30). */
export const createExchangeRate = command({
  name: 'exchangeRate.create',
  event: 'exchangeRate.created',
  route: 'POST /exchange-rates',
  input: createExchangeRateInput,
  output: exchangeRateChanged,
  access: keepsRates,
  facts: (db, { input }) => isRateRecorded(db, input),
  refuse: ({ facts: isRecorded }) =>
    isRecorded ? { code: 'invalid', fields: [{ path: 'rateOn', code: 'rateRecorded' }] } : null,
  change: async (tx, { input, seq }) => {
    const row = { id: newId(), ...input, version: seq }
    await tx.insert(tx.tables.exchangeRates).values(row)
    return { record: exchangeRateState(row), answer: { id: row.id, version: seq } }
  },
})

/** Mends a rate that was entered wrongly, with the reason: what is converted at it is told anew. */
export const correctExchangeRate = command({
  name: 'exchangeRate.correct',
  event: 'exchangeRate.corrected',
  route: 'PATCH /exchange-rates/{rateId}',
  input: correctExchangeRateInput,
  output: exchangeRateChanged,
  access: mendsRates,
  versioned: true,
  undo: restoring('rateId', correctExchangeRateInput),
  subject: (db, { rateId }) => exchangeRateRecord(db, rateId),
  change: async (tx, { subject, input: { rateId: _, reason, ...said }, seq }) => {
    const { exchangeRates } = tx.tables
    const row = { ...subject.row, ...given(said), version: seq }
    await tx.update(exchangeRates).set(row).where(eq(exchangeRates.id, subject.id))
    return { record: exchangeRateState(row), answer: { id: subject.id, version: seq }, reason }
  },
})

/** Takes out a rate that nothing is converted at, for a reason. */
export const withdrawExchangeRate = command({
  name: 'exchangeRate.withdraw',
  event: 'exchangeRate.withdrawn',
  route: 'POST /exchange-rates/{rateId}/withdrawal',
  input: withdrawExchangeRateInput,
  output: exchangeRateChanged,
  access: mendsRates,
  versioned: true,
  subject: (db, { rateId }) => exchangeRateRecord(db, rateId),
  facts: (db, { subject }) => isRateUsed(db, subject.row),
  refuse: ({ facts: isUsed }) => (isUsed ? { code: 'exchangeRate.isUsed' } : null),
  change: async (tx, { subject, input: { reason }, seq }) => {
    const { exchangeRates } = tx.tables
    const { row: _, ...record } = subject
    await tx.delete(exchangeRates).where(eq(exchangeRates.id, subject.id))
    return { record, ended: [subject.id], reason, answer: { id: subject.id, version: seq } }
  },
})
