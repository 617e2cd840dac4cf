import { z } from 'zod'
import { id } from '#lib/fields.ts'

const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])

/** Whose register it is, where its "today" is, and what it speaks to whom it does not know. */
export const chooseSettingsInput = z.strictObject({
  homePartyId: id(),
  homeZone: z.string().refine((zone) => zones.has(zone), 'noSuchZone'),
  language: z.enum(['en', 'es', 'zh-CN']),
})
