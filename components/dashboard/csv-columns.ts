import type { FigureItem } from '#domain/dashboard/schema.ts'
import type { CsvColumn } from '#lib/csv.ts'
import type { Language } from '#messages/languages.ts'
import { figureTeller, rowName } from './figure-words.ts'

/** A figure as a file in the reader's language: what is counted, of which day, and how many. */
export function figureColumns(language: Language): readonly CsvColumn<FigureItem>[] {
  const tell = figureTeller(language)
  const { say } = tell
  return [
    {
      header: say('csv.figure'),
      kind: 'text',
      value: ({ figure }) => say(`figures.${figure}.name`),
    },
    { header: say('csv.on'), kind: 'date', value: ({ on }) => on },
    { header: say('csv.value'), kind: 'text', value: ({ value }) => value },
    { header: say('csv.name'), kind: 'text', value: (item) => rowName(item.figure, item, tell) },
    { header: say('csv.count'), kind: 'number', value: ({ count }) => count },
    { header: say('csv.of'), kind: 'number', value: ({ of }) => of },
  ]
}
