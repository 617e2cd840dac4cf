import type { Deadline } from '#domain/deadlines/schema.ts'
import { countryName } from '#lib/countries.ts'
import type { CsvColumn } from '#lib/csv.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** The list as a file in the reader's language. */
export function deadlineColumns(language: Language): readonly CsvColumn<Deadline>[] {
  const say = translator(language, 'deadlines')
  const words = translator(language, 'words')
  const text = (map: LanguageMap) => localText(map, language).text
  const columns: (Omit<CsvColumn<Deadline>, 'header'> & { name: string })[] = [
    { name: 'on', kind: 'date', value: ({ on }) => on },
    { name: 'safeBy', kind: 'date', value: ({ safeBy }) => safeBy },
    { name: 'certainAfter', kind: 'date', value: ({ certainAfter }) => certainAfter },
    { name: 'kind', kind: 'text', value: ({ kind }) => say(`kinds.${kind}`) },
    { name: 'title', kind: 'text', value: ({ titles }) => text(titles) },
    { name: 'reference', kind: 'text', value: ({ agreement }) => agreement.reference },
    { name: 'agreement', kind: 'text', value: ({ agreement }) => text(agreement.titles) },
    {
      name: 'country',
      kind: 'text',
      value: ({ country }) => country && countryName(country, language),
    },
    { name: 'desk', kind: 'text', value: ({ desk }) => text(desk.names) },
    { name: 'level', kind: 'text', value: ({ level }) => words(`levels.${level}`) },
  ]
  return columns.map(({ name, ...column }) => ({ header: say(`csv.${name}`), ...column }))
}
