import { useLocale, useTranslations } from 'next-intl'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { PartButton } from './discharge-acts.tsx'
import type { Tie } from './link-dialog.tsx'

type Tied = {
  kind: Tie
  id: string
  titles: LanguageMap
  period: { from: string; to: string } | null
}

/** All that is tied to the promise, each to be parted from it. */
export function TiedTable({ commitment }: { commitment: Commitment }) {
  const words = useTranslations('commitments.discharge')
  const language = useLocale()
  const columns: Column<Tied>[] = [
    {
      key: 'tied',
      head: words('tied'),
      names: true,
      cell: ({ titles }) => <LocalText of={titles} />,
    },
    { key: 'kind', head: words('kind'), cell: ({ kind }) => words(`choice.${kind}`) },
    {
      key: 'period',
      head: words('period'),
      cell: ({ period }) => period && dayRangeWords(period, language),
    },
    {
      key: 'act',
      head: <span className="sr-only">{words('act')}</span>,
      cell: ({ kind, id, titles }) => (
        <PartButton
          commitment={commitment}
          kind={kind}
          id={id}
          title={localText(titles, language).text}
        />
      ),
    },
  ]
  return (
    <div className="no-print mt-6">
      <Almanac
        caption={words('tied')}
        columns={columns}
        rows={tiedTo(commitment)}
        rowKey={({ id }) => id}
      />
    </div>
  )
}

const tiedTo = ({ plans, activities, evidence }: Commitment): Tied[] => [
  ...plans.map(({ id, titles, fromDay, toDay }) => {
    return { kind: 'plan' as const, id, titles, period: { from: fromDay, to: toDay } }
  }),
  ...activities.map(({ id, titles, fromDay, toDay }) => {
    return { kind: 'activity' as const, id, titles, period: { from: fromDay, to: toDay } }
  }),
  ...evidence.map(({ id, fileName }) => {
    return { kind: 'document' as const, id, titles: { und: fileName }, period: null }
  }),
]
