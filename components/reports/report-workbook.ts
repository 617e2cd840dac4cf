import { isOfADay } from '#domain/reports/schema/reports.ts'
import { civilMoment } from '#lib/clock.ts'
import { dayWords } from '#lib/day-words.ts'
import { type AnySheet, type SheetColumn, workbookStream } from '#lib/spreadsheet.ts'
import { translator } from '#messages/translator.ts'
import type { ReportColumn, ReportRow } from './columns.ts'
import type { ReportAbout, Told } from './report-file.ts'

type Workbook = { columns: readonly ReportColumn[]; told: Told; about: ReportAbout }

/** A report as a workbook: its rows, what the file is, and what the columns mean. */
export function reportWorkbook({ columns, told, about }: Workbook): ReadableStream<Uint8Array> {
  const say = translator(about.language, 'reports')
  const rows: AnySheet = {
    name: say(`reports.${about.report}.sheet`),
    columns: columns.map((column) => sheetColumn(column, about.zone)),
    rows: told.rows,
    fixed: 1,
  }
  return workbookStream([rows, aboutSheet(told, about), dictionarySheet(columns, about)], {
    title: say(`reports.${about.report}.title`),
    creator: about.madeBy,
    createdAt: about.madeAt,
  })
}

const kinds = {
  text: 'text',
  number: 'number',
  date: 'date',
  edtf: 'text',
  moment: 'moment',
} as const

/** A spreadsheet knows no zone: moments are told by the office's clock. */
function sheetColumn({ head, kind, value }: ReportColumn, zone: string): SheetColumn<ReportRow> {
  const told = (row: ReportRow) => {
    const content = value(row)
    return kind === 'moment' && typeof content === 'string'
      ? civilMoment(zone, new Date(content))
      : content
  }
  return { header: head, kind: kinds[kind], value: told }
}

type Line = readonly [name: string, content: string | number]

/** Its rows are told once those of the report are written: only then they are counted. */
function aboutSheet(told: Told, about: ReportAbout): AnySheet {
  const say = translator(about.language, 'reports')
  return {
    name: say('about.sheet'),
    columns: [
      { header: say('about.report'), kind: 'text', value: ([name]: Line) => name },
      {
        header: say(`reports.${about.report}.title`),
        kind: 'text',
        value: ([, content]: Line) => content,
      },
    ],
    rows: aboutLines(told, about),
  }
}

function* aboutLines(told: Told, about: ReportAbout): Generator<Line> {
  const { report, language, zone, on, filters, madeAt, madeBy, shown } = about
  const say = translator(language, 'reports')
  const moment = civilMoment(zone, madeAt)
  yield [say('about.question'), say(`reports.${report}.answers`)]
  yield [say('about.filters'), shown(told.count())]
  if (isOfADay(report)) yield [say('about.on'), dayWords(on, language)]
  if (filters.knownAt) {
    const known = civilMoment(zone, new Date(filters.knownAt))
    yield [say('filters.knownAt'), say('about.zone', { moment: known, zone })]
  }
  yield [say('about.madeAt'), say('about.zone', { moment, zone })]
  yield [say('about.madeBy'), madeBy]
  yield [say('about.rows'), String(told.count())]
  yield [say('about.sha256'), told.sha256()]
  yield [say('about.how'), say('about.howText')]
  yield [say('about.dates'), say('about.datesText')]
}

function dictionarySheet(columns: readonly ReportColumn[], { language }: ReportAbout): AnySheet {
  const say = translator(language, 'reports')
  return {
    name: say('dictionary.sheet'),
    columns: [
      { header: say('dictionary.column'), kind: 'text', value: ({ head }: ReportColumn) => head },
      {
        header: say('dictionary.kind'),
        kind: 'text',
        value: ({ kind }: ReportColumn) => say(`codes.kinds.${kind === 'edtf' ? 'text' : kind}`),
      },
      {
        header: say('dictionary.meaning'),
        kind: 'text',
        value: ({ meaning }: ReportColumn) => meaning,
      },
    ],
    rows: columns,
  }
}
