import { Almanac } from '#components/ui/record/almanac.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import type { ReportColumn } from './columns.ts'

type Props = { columns: readonly ReportColumn[]; language: Language }

/** What each column of the file is called, and what it means. */
export function Dictionary({ columns, language }: Props) {
  const say = translator(language, 'reports')
  return (
    <Disclosure summary={say('dictionary.show', { count: columns.length })}>
      <Almanac
        caption={say('dictionary.title')}
        columns={[
          {
            key: 'column',
            head: say('dictionary.column'),
            cell: ({ head }) => head,
            names: true,
            className: 'w-[30%]',
          },
          {
            key: 'meaning',
            head: say('dictionary.meaning'),
            cell: ({ meaning }) => meaning,
          },
          {
            key: 'kind',
            head: say('dictionary.kind'),
            cell: ({ kind }) => say(`codes.kinds.${kind === 'edtf' ? 'text' : kind}`),
            className: 'w-[16%]',
          },
        ]}
        rows={columns}
        rowKey={({ key }) => key}
      />
    </Disclosure>
  )
}
