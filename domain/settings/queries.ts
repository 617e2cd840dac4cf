import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import type { RecordState, Subject } from '../command.ts'
import { bodiesById } from '../people/queries/bodies.ts'
import { query } from '../query.ts'
import { type Settings, settings } from './schema.ts'

/** Whose register this is, where its day begins and what it speaks, and what of that is settled outside. */
export const readSettings = query({
  name: 'settings.read',
  event: 'settings.read',
  route: 'GET /settings',
  input: z.strictObject({}),
  output: settings,
  access: { roles: ['administrator'], scope: 'register' },
  answer: async (db, { home, settled }): Promise<Settings> => {
    const chosen = await settingsRecord(db)
    const party = await bodiesById(db, [home.partyId])
    return {
      version: chosen?.version ?? null,
      homeParty: party(home.partyId) ?? null,
      homeZone: home.zone,
      language: home.language,
      currency: home.currency,
      settled: {
        homeParty: settled.homeParty !== undefined,
        homeZone: settled.homeZone !== undefined,
        language: settled.language !== undefined,
      },
    }
  },
})

type Row = Reader['tables']['registerSettings']['$inferSelect']

/** The one row of settings, or null where nobody has chosen yet. */
export async function settingsRecord(db: Reader): Promise<(Subject & { row: Row }) | null> {
  const [row] = await db.select().from(db.tables.registerSettings)
  return row ? { ...settingsState(row), version: row.version, row } : null
}

/** What versions keep of the settings. */
export function settingsState({ id, ...content }: Omit<Row, 'version'>): RecordState {
  const { homePartyId, homeZone, language, currency } = content
  const guard = { id, deskId: null, level: 'internal' as const, agreementId: null }
  return { kind: 'settings', ...guard, content: { homePartyId, homeZone, language, currency } }
}
