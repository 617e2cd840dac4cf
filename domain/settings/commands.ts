import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import type { AccessLine } from '../access/schema.ts'
import { command } from '../command.ts'
import type { Problem } from '../outcome.ts'
import { standing } from '../parties/queries/standing.ts'
import { settingsRecord, settingsState } from './queries.ts'
import { changeSettingsInput, chooseSettingsInput } from './schema.ts'

const settles: AccessLine = { roles: ['administrator', 'operator'], scope: 'register' }

/** Says for the first time whose register this is, and where its day begins. */
export const chooseSettings = command({
  name: 'settings.choose',
  event: 'settings.chosen',
  route: 'POST /settings',
  input: chooseSettingsInput,
  output: z.strictObject({}),
  access: settles,
  facts: async (db, { input }) => ({
    isChosen: (await settingsRecord(db)) !== null,
    party: await partyProblem(db, input.homePartyId),
  }),
  refuse: ({ facts }) =>
    facts.party ?? (facts.isChosen ? { code: 'settings.alreadyChosen' } : null),
  change: async (tx, { input, seq }) => {
    const id = newId()
    await tx.insert(tx.tables.registerSettings).values({ id, ...input, version: seq })
    return { record: settingsState({ id, ...input }), answer: {} }
  },
})

/** Settles it anew, with the reason: another zone can move what is due today. */
export const changeSettings = command({
  name: 'settings.change',
  event: 'settings.changed',
  route: 'PATCH /settings',
  input: changeSettingsInput,
  output: z.strictObject({}),
  access: settles,
  subject: settingsRecord,
  versioned: true,
  facts: async (db, { input }) =>
    input.homePartyId === undefined ? null : await partyProblem(db, input.homePartyId),
  refuse: ({ facts }) => facts,
  change: async (tx, { input: { reason, ...values }, subject: { row }, seq }) => {
    const { registerSettings } = tx.tables
    await tx
      .update(registerSettings)
      .set({ ...values, version: seq })
      .where(eq(registerSettings.id, row.id))
    const { homePartyId = row.homePartyId, homeZone = row.homeZone } = values
    const { language = row.language, currency = row.currency } = values
    const record = settingsState({ id: row.id, homePartyId, homeZone, language, currency })
    return { record, answer: {}, reason }
  },
})

async function partyProblem(db: Reader, partyId: string): Promise<Problem | null> {
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'homePartyId', code }] })
  const party = await standing(db, partyId)
  if (party === null) return refuse('noSuchParty')
  return party.mergedIntoId === null ? null : refuse('partyIsMerged')
}
