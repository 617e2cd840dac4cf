import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  isReportFormat,
  type ReportAbout,
  reportFile,
  reportFormats,
} from '#components/reports/report-file.ts'
import { type Filters, filterSentence } from '#components/reports/filter-words.ts'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { exportedPages } from '#domain/exported-pages.ts'
import { reportQueries } from '#domain/reports/queries/report-queries.ts'
import { isOfADay, isReport, type ReportName, reportNames } from '#domain/reports/schema/reports.ts'
import { present, type World } from '#domain/world.ts'
import { asLanguage } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { operator } from './accounts.ts'
import { askedInstant } from './asked-instant.ts'
import { Misused, NotDone, verb } from './verb.ts'
import { withWorld } from './with-world.ts'

/** Writes a report as a file, all of it, as the person at the machine may read it. */
export const exportReport = verb({
  words: ['REPORT'],
  options: {
    format: { value: reportFormats.join('|'), required: true, help: 'what kind of file' },
    on: { value: 'DATE', help: 'the day that is told of, YYYY-MM-DD; today where none is given' },
    'known-at': { value: 'INSTANT', help: 'only what was recorded by then (2026-11-23T08:00:00Z)' },
    delimiter: { value: 'comma|semicolon', help: 'of a CSV file; Excel may expect the semicolon' },
    out: { value: 'FILE', required: true, help: 'the file to write' },
  },
  async run({ words: { REPORT: report }, options }) {
    const { format, on, 'known-at': knownAt, delimiter = 'comma', out } = options
    if (!isReport(report)) throw new Misused(`REPORT is one of ${reportNames.join(', ')}`)
    if (!isReportFormat(format)) throw new Misused(`--format is ${reportFormats.join(' or ')}`)
    if (!['comma', 'semicolon'].includes(delimiter)) {
      throw new Misused('--delimiter is comma or semicolon')
    }
    if (on !== undefined && !isOfADay(report)) {
      throw new Misused(`The report "${report}" tells of a span of days, not of one`)
    }
    return await withWorld(async (world) => {
      const file = resolve(out)
      const told = await aboutOf(world, report, { on, knownAt: askedInstant(knownAt) })
      const asked = { ...told.about.filters, limit: 200 }
      const rows = counted(await exportedPages(world, reportQueries[report], operator, asked))
      const bytes = reportFile(format, rows.all, told.about, delimiter === 'semicolon' ? ';' : ',')
      await written(file, bytes)
      const lines = [`${told.about.shown(rows.count())} ${file}`]
      return { lines, json: { report, format, on: told.about.on, rows: rows.count(), file } }
    })
  },
})

async function aboutOf(
  world: World,
  report: ReportName,
  asked: { on: string | undefined; knownAt: string | null },
): Promise<{ about: ReportAbout }> {
  const { home, now, today } = await present(world, world.store.read)
  const language = asLanguage(process.env.LOCALE) ?? asLanguage(home.language) ?? 'en'
  const [on, say] = [asked.on ?? today, translator(language, 'reports')]
  const filters: Filters = {
    ...(isOfADay(report) && { on }),
    ...(asked.knownAt && { knownAt: asked.knownAt }),
  }
  const named = { desks: (await ask(world, listDesks, operator, {})).items, areas: [] }
  const shown = (count: number) => {
    const rows = say(`reports.${report}.rows`, { count })
    return filterSentence(report, filters, { rows, on, named, language, zone: home.zone })
  }
  const madeBy = translator(language, 'audit')('operator')
  return {
    about: { report, language, zone: home.zone, on, filters, shown, madeAt: now, madeBy },
  }
}

function counted<Row>(pages: AsyncIterable<readonly Row[]>) {
  let count = 0
  async function* all() {
    for await (const rows of pages) {
      count += rows.length
      yield rows
    }
  }
  return { all: all(), count: () => count }
}

/** Whole, or not at all: half a report would be taken for one. */
async function written(file: string, bytes: ReadableStream<Uint8Array>): Promise<void> {
  const draft = `${file}.part`
  try {
    await pipeline(Readable.fromWeb(bytes as never), createWriteStream(draft, { flags: 'wx' }))
    renameSync(draft, file)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EEXIST') throw new NotDone(`${draft} is there already: remove it, and try again.`)
    rmSync(draft, { force: true })
    if (code === 'ENOENT' || code === 'EACCES') {
      throw new NotDone(`${file} can't be written: name a folder that is there and yours.`)
    }
    throw error
  }
}
