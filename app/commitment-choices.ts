import { getLocale } from 'next-intl/server'
import type { Choice } from '#components/commitments/form/source-fields.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { listMeetings } from '#domain/meetings/queries/list-meetings.ts'
import { listSources } from '#domain/sources/queries/list-sources.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { world } from './world.ts'

/** What a promise of an agreement can have been read from, and the talks it can have come from. */
export async function commitmentChoices(actor: Actor, agreementId: string) {
  const asked = { agreementId, limit: '200' }
  const language = await getLocale()
  const named = ({ id, titles }: { id: string; titles: LanguageMap }): Choice => {
    return { value: id, text: localText(titles, language).text }
  }
  const sources = await ask(world(), listSources, actor, asked)
  const meetings = await ask(world(), listMeetings, actor, asked)
  return { sources: sources.items.map(named), meetings: meetings.items.map(named) }
}
