import {
  isReportFormat,
  mediaTypes,
  type ReportAbout,
  type ReportFormat,
  reportFile,
} from '#components/reports/report-file.ts'
import { type Filters, filterSentence, filtersIn } from '#components/reports/filter-words.ts'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { exportedPages } from '#domain/exported-pages.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import type { ReportQuery } from '#domain/reports/queries/report-queries.ts'
import { isOfADay, type ReportName } from '#domain/reports/schema/reports.ts'
import { me } from '#domain/users/queries/me.ts'
import { present } from '#domain/world.ts'
import { translator } from '#messages/translator.ts'
import { rowsAtOnce, separatorOf } from './csv-answer.ts'
import type { Asked } from './route-handler.ts'

export { isReportFormat }

/** A whole report as a file, recorded as an export before its first byte. */
export async function reportAnswer(
  report: ReportName,
  query: ReportQuery,
  format: ReportFormat,
  asked: Asked,
  { delimiter = 'comma', ...filters }: Record<string, unknown>,
): Promise<Response> {
  const separator = separatorOf(delimiter)
  const { world, actor } = asked
  const { today } = await present(world, world.store.read)
  const given = isOfADay(report) ? { on: today, ...filters } : filters
  // Rows that are asked for hold one moment's data until they are taken: all else comes before.
  const about = await aboutOf(report, asked, filtersIn(given as Record<string, string>), today)
  const pages = await exportedPages(world, query, actor, { ...given, limit: rowsAtOnce }, asked)
  return new Response(reportFile(format, pages, about, separator), {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="${report}-${about.on}.${format}"`,
    },
  })
}

async function aboutOf(
  report: ReportName,
  { world, actor, language }: Asked,
  filters: Filters,
  today: string,
): Promise<ReportAbout> {
  const { home, now } = await present(world, world.store.read)
  const named = {
    desks: (await ask(world, listDesks, actor, {})).items,
    areas: (await ask(world, listPriorityAreas, actor, {})).items,
  }
  const on = filters.on ?? today
  const say = translator(language, 'reports')
  return {
    ...{ report, language, zone: home.zone, on, filters, madeAt: now },
    madeBy: (await ask(world, me, actor, {})).name,
    shown: (count) => {
      const rows = say(`reports.${report}.rows`, { count })
      return filterSentence(report, filters, { rows, on, named, language, zone: home.zone })
    },
  }
}
