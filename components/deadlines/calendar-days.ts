import type { Deadline } from '#domain/deadlines/schema.ts'
import { countryName } from '#lib/countries.ts'
import { dayWords } from '#lib/day-words.ts'
import type { CalendarDay } from '#lib/icalendar.ts'
import { localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { deadlineAddress } from './deadline-address.ts'

export const calendarName = (language: Language): string =>
  translator(language, 'deadlines')('title')

/** A deadline as a day of somebody's calendar: what is due, by when it is safe, and where it is done. */
export function calendarDay(
  item: Deadline,
  { language, origin }: { language: Language; origin: URL },
): CalendarDay {
  const say = translator(language, 'deadlines')
  const { kind, id, on, safeBy, certainAfter, titles, agreement, country, desk } = item
  const day = (one: string) => dayWords(one, language)
  const address = new URL(deadlineAddress(item), origin).href
  const there =
    safeBy === certainAfter
      ? say('thereBy', { day: day(safeBy) })
      : say('apart', { safeBy: day(safeBy), certainAfter: day(certainAfter) })
  const notes = [
    kind === 'notice' ? [say('sendBy', { day: day(on) }), there] : [],
    `${agreement.reference} ${localText(agreement.titles, language).text}`,
    country ? countryName(country, language) : [],
    localText(desk.names, language).text,
    address,
  ]
  const what = say(`kinds.${kind}`)
  return {
    uid: `${kind}.${id}@${origin.hostname}`,
    day: on,
    title: say('calendarTitle', {
      ...{ kind: what, reference: agreement.reference },
      title: localText(titles, language).text,
    }),
    notes: notes.flat().join('\n'),
    ...{ address, category: what },
  }
}
