import type { MilestoneListed } from '#domain/milestones/schema.ts'
import type { CsvColumn } from '#lib/csv.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** The list as a file in the reader's language; how late is told in days, for a spreadsheet to add. */
export function milestoneColumns(language: Language): readonly CsvColumn<MilestoneListed>[] {
  const say = translator(language, 'milestones')
  const words = translator(language, 'words')
  const text = (map: LanguageMap) => localText(map, language).text
  const columns: (Omit<CsvColumn<MilestoneListed>, 'header'> & { name: string })[] = [
    { name: 'title', kind: 'text', value: ({ titles }) => text(titles) },
    { name: 'baseline', kind: 'date', value: ({ baselineOn }) => baselineOn },
    { name: 'forecast', kind: 'date', value: ({ forecastOn }) => forecastOn },
    { name: 'state', kind: 'text', value: ({ health }) => words(`healths.${health}`) },
    { name: 'officer', kind: 'text', value: ({ officer }) => officer?.name ?? null },
    { name: 'completedOn', kind: 'date', value: ({ completedOn }) => completedOn },
    { name: 'lateByForecast', kind: 'number', value: ({ late }) => late.forecast },
    { name: 'lateByBaseline', kind: 'number', value: ({ late }) => late.baseline },
    { name: 'plan', kind: 'text', value: ({ plan }) => text(plan.titles) },
    { name: 'reference', kind: 'text', value: ({ agreement }) => agreement.reference },
    { name: 'agreement', kind: 'text', value: ({ agreement }) => text(agreement.titles) },
    { name: 'desk', kind: 'text', value: ({ desk }) => desk.code },
    { name: 'level', kind: 'text', value: ({ level }) => words(`levels.${level}`) },
    { name: 'id', kind: 'text', value: ({ id }) => id },
  ]
  return columns.map(({ name, ...column }) => ({ header: say(`csv.${name}`), ...column }))
}
