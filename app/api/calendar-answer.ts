import { appOrigin } from '#app/origin.ts'
import { exportedPages, rowsOf } from '#domain/exported-pages.ts'
import type { Page, Query } from '#domain/query.ts'
import { type CalendarDay, calendarStream } from '#lib/icalendar.ts'
import type { Language } from '#messages/languages.ts'
import { rowsAtOnce } from './csv-answer.ts'
import type { Asked } from './route-handler.ts'

/** A list as days of a calendar, in the reader's language; addresses begin with `origin`. */
export type CalendarExport<Item> = {
  fileName: string
  name: (language: Language) => string
  dayOf: (item: Item, place: { language: Language; origin: URL }) => CalendarDay
}

/** Streams a whole list as a calendar, recorded as an export before its first byte. */
export async function calendarAnswer<Item>(
  query: Query<{ cursor?: string | undefined }, Page<Item>>,
  { fileName, name, dayOf }: CalendarExport<Item>,
  asked: Asked,
  filters: Record<string, unknown>,
): Promise<Response> {
  const { world, actor, language } = asked
  const pages = await exportedPages(world, query, actor, { ...filters, limit: rowsAtOnce }, asked)
  const place = { language, origin: appOrigin() }
  const days = mapped(rowsOf(pages), (item) => dayOf(item, place))
  const about = { name: name(language), product: '-//Convenio//Convenio//EN' }
  return new Response(calendarStream(days, { ...about, writtenAt: world.now() }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}.ics"`,
    },
  })
}

async function* mapped<Item, Day>(items: AsyncIterable<Item>, of: (item: Item) => Day) {
  for await (const item of items) yield of(item)
}
