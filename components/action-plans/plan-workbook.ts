import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { Activity } from '#domain/activities/schema.ts'
import type { Milestone } from '#domain/milestones/schema.ts'
import { planRows, waitsIn } from './plan-rows.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { type AnySheet, type SheetColumn, workbookStream } from '#lib/spreadsheet.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** A row of a plan's file: an activity, or a milestone under it, with its number. */
type Numbered = { code: string; after: string } & (
  | { activity: Activity }
  | { milestone: Milestone }
)

type About = { creator: string; createdAt: Date }

/** A plan as a workbook, with true days, and hidden identifiers by which its rows come back. */
export function planWorkbook(
  plan: ActionPlan,
  language: Language,
  about: About,
): ReadableStream<Uint8Array> {
  const say = translator(language, 'planGrid')
  const sheet: AnySheet = {
    name: say('sheet'),
    columns: columnsIn(language),
    rows: rowsOf(plan),
    fixed: 2,
  }
  return workbookStream([sheet], { title: localText(plan.titles, language).text, ...about })
}

function rowsOf(plan: ActionPlan): Numbered[] {
  const rows = planRows(plan)
  const waits = waitsIn(rows)
  return rows.map((row) => ({
    ...row,
    after: waits(row)
      .map(({ row: { code } }) => code)
      .join('; '),
  }))
}

function columnsIn(language: Language): readonly SheetColumn<Numbered>[] {
  const say = translator(language, 'planGrid')
  const words = translator(language, 'words')
  const text = (map: LanguageMap | null | undefined) => map && localText(map, language).text
  const body = (of: Activity['ourParty'] | undefined) => of?.acronym ?? text(of?.names)
  const column = (
    name: Parameters<typeof say>[0],
    kind: 'text' | 'date',
    value: SheetColumn<Numbered>['value'],
  ) => ({ header: say(name), kind, value })
  const health = (code: Milestone['health'] | undefined) => code && words(`healths.${code}`)
  return [
    column('columns.code', 'text', ({ code }) => code),
    column('columns.title', 'text', (row) => text(recordOf(row).titles)),
    column('columns.area', 'text', (row) => text(activityOf(row)?.area?.labels)),
    column('columns.ours', 'text', (row) => body(activityOf(row)?.ourParty)),
    column('columns.counterpart', 'text', (row) => body(activityOf(row)?.counterpartParty)),
    column('columns.from', 'date', (row) => activityOf(row)?.fromDay),
    column('columns.due', 'date', (row) => activityOf(row)?.toDay ?? milestoneOf(row)?.baselineOn),
    column('columns.expected', 'date', (row) => milestoneOf(row)?.forecastOn),
    column('columns.after', 'text', ({ after }) => after),
    column('columns.health', 'text', (row) => health(milestoneOf(row)?.health)),
    column('columns.result', 'text', (row) => text(activityOf(row)?.expectedResults)),
    { ...column('paste.meanings.id', 'text', (row) => recordOf(row).id), hidden: true },
  ]
}

const activityOf = (row: Numbered) => ('activity' in row ? row.activity : undefined)
const milestoneOf = (row: Numbered) => ('milestone' in row ? row.milestone : undefined)
const recordOf = (row: Numbered) => ('activity' in row ? row.activity : row.milestone)
