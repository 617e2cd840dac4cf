import { z } from 'zod'
import { id, paragraph } from '#lib/fields.ts'

/** Where a record stands with those who keep it; no word on what is true of what it tells. */
export const recordStatuses = ['draft', 'submitted', 'validated', 'reopened'] as const
export type RecordStatus = (typeof recordStatuses)[number]

/** What submitting, validating or reopening a record answers. */
export const recordStatusChanged = z.strictObject({
  id: id(),
  recordStatus: z.enum(recordStatuses),
  version: z.number().int(),
})

/** Why a record is opened again. */
export const reopening = { reason: paragraph(1_000, 'reasonMissing') }
