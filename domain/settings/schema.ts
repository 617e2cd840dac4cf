import { z } from 'zod'
import { id, paragraph } from '#lib/fields.ts'
import { currency } from '#lib/money-field.ts'
import { partyNamed } from '../parties/schema.ts'

const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])

const zone = () => z.string().refine((name) => zones.has(name), 'noSuchZone')
const language = () => z.enum(['en', 'es', 'zh-CN'])

/** Whose register it is, where its "today" is, and what it speaks to whom it does not know. */
export const chooseSettingsInput = z.strictObject({
  homePartyId: id(),
  homeZone: zone(),
  language: language(),
  /** The one in which sums are told; without one, each currency stands for itself. */
  currency: currency().nullable().default(null),
})

export const changeSettingsInput = z.strictObject({
  homePartyId: id().optional(),
  homeZone: zone().optional(),
  language: language().optional(),
  currency: currency().nullable().optional(),
  reason: paragraph(1_000, 'reasonMissing'),
})

/** As they hold: the environment wins over what was chosen here (`contract.md`, Settings). */
export const settings = z.strictObject({
  /** Null until somebody has chosen. */
  version: z.number().int().nullable(),
  homeParty: partyNamed.nullable(),
  homeZone: z.string(),
  language: z.string(),
  currency: z.string().nullable(),
  /** Which of them the environment settles, so that choosing here changes nothing. */
  settled: z.strictObject({
    homeParty: z.boolean(),
    homeZone: z.boolean(),
    language: z.boolean(),
  }),
})
export type Settings = z.infer<typeof settings>
