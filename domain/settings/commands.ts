import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { command } from '../command.ts'
import { chooseSettingsInput } from './schema.ts'

/** Says once whose register this is: a deadline must not move because "today" was moved. */
export const chooseSettings = command({
  name: 'settings.choose',
  event: 'settings.chosen',
  input: chooseSettingsInput,
  output: z.strictObject({}),
  access: { roles: ['administrator', 'operator'], scope: 'register' },
  facts: async (db, { input }) => ({
    isChosen: await isChosen(db),
    isParty: await isParty(db, input.homePartyId),
  }),
  refuse: ({ facts }) => {
    if (!facts.isParty) {
      return { code: 'invalid', fields: [{ path: 'homePartyId', code: 'noSuchParty' }] }
    }
    return facts.isChosen ? { code: 'settings.alreadyChosen' } : null
  },
  change: async (tx, { input, seq }) => {
    const id = newId()
    await tx.insert(tx.tables.registerSettings).values({ id, ...input, version: seq })
    const guard = { id, deskId: null, level: 'internal' as const, agreementId: null }
    return { record: { kind: 'settings', ...guard, content: { ...input } }, answer: {} }
  },
})

async function isChosen(db: Reader): Promise<boolean> {
  const { registerSettings } = db.tables
  return (await db.select({ id: registerSettings.id }).from(registerSettings)).length > 0
}

async function isParty(db: Reader, partyId: string): Promise<boolean> {
  const { parties } = db.tables
  const rows = await db.select({ id: parties.id }).from(parties).where(eq(parties.id, partyId))
  return rows.length > 0
}
