import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { languageNames, languages } from '#messages/languages.ts'
import type { ListKind } from './listed-acts.tsx'

export type ListedRow = {
  id: string
  names: LanguageMap
  /** One line under the name: a code, or whose it is. */
  besides: ReactNode
  retired: boolean
  mergedInto: LanguageMap | null
  agreements: number
  /** The list of those agreements. */
  agreementsAt: string
  acts: ReactNode
}

type Props = { group: ListKind['group']; rows: readonly ListedRow[] }

/** Every entry that a list ever had, with what is under it and what it lacks. */
export function ListedTable({ group, rows }: Props) {
  const words = useTranslations('admin')
  const own = useTranslations(`admin.${group}`)
  return (
    <Almanac
      caption={own('title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'entry',
          head: own('entry'),
          names: true,
          cell: ({ names, besides }) => (
            <>
              <LocalText of={names} />
              <span className="block font-sans text-small text-quiet">{besides}</span>
              <Missing names={names} />
            </>
          ),
        },
        {
          key: 'under',
          head: own('under'),
          figure: true,
          cell: ({ agreements, agreementsAt }) =>
            agreements > 0 ? (
              <Link href={agreementsAt} prefetch={false}>
                {agreements}
              </Link>
            ) : (
              agreements
            ),
        },
        { key: 'state', head: own('state'), cell: (row) => <State group={group} row={row} /> },
        {
          key: 'acts',
          head: <span className="sr-only">{words('actions')}</span>,
          label: '',
          cell: ({ acts }) => <span className="no-print -ml-3 flex flex-wrap">{acts}</span>,
        },
      ]}
    />
  )
}

function State({ group, row: { retired, mergedInto } }: Omit<Props, 'rows'> & { row: ListedRow }) {
  const words = useTranslations('admin')
  const own = useTranslations(`admin.${group}`)
  const language = useLocale()
  if (mergedInto) {
    return (
      <Status mark="stopped" tone="quiet">
        {own('mergedInto', { name: localText(mergedInto, language).text })}
      </Status>
    )
  }
  return (
    <Status mark={retired ? 'stopped' : 'done'} tone={retired ? 'quiet' : 'plain'}>
      {words(retired ? 'retired' : 'inUse')}
    </Status>
  )
}

/** The languages of the register that an entry has no name in. */
function Missing({ names }: { names: LanguageMap }) {
  const words = useTranslations('admin')
  const missing = languages.filter((language) => !names[language])
  if (missing.length === 0) return null
  return (
    <span className="block font-sans text-small text-quiet">
      {words('languagesMissing', {
        languages: missing.map((language) => languageNames[language]).join(', '),
      })}
    </span>
  )
}
