import { useLocale, useTranslations } from 'next-intl'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { AreaSurveyed } from '#domain/priority-areas/schema.ts'
import { localText } from '#lib/language-map.ts'
import { languageNames, languages } from '#messages/languages.ts'
import { AreaActs } from './area-acts.tsx'

/** Every area there ever was, with what is under it and what it lacks. */
export function AreaTable({ areas }: { areas: readonly AreaSurveyed[] }) {
  const words = useTranslations('admin')
  const language = useLocale()
  return (
    <Almanac
      caption={words('areas.title')}
      rows={areas}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'area',
          head: words('areas.area'),
          names: true,
          cell: ({ labels, code }) => (
            <>
              <LocalText of={labels} />
              <span className="block font-sans text-small text-quiet">{code}</span>
              <Missing labels={labels} />
            </>
          ),
        },
        {
          key: 'under',
          head: words('areas.under'),
          figure: true,
          cell: ({ use }) => use.agreements,
        },
        {
          key: 'state',
          head: words('areas.state'),
          cell: ({ retired, mergedInto }) =>
            mergedInto ? (
              <Status mark="stopped" tone="quiet">
                {words('areas.mergedInto', { name: localText(mergedInto.labels, language).text })}
              </Status>
            ) : (
              <Status mark={retired ? 'stopped' : 'done'} tone={retired ? 'quiet' : 'plain'}>
                {words(retired ? 'retired' : 'inUse')}
              </Status>
            ),
        },
        {
          key: 'acts',
          head: <span className="sr-only">{words('actions')}</span>,
          label: '',
          cell: (area) => (
            <span className="no-print -ml-3 flex flex-wrap">
              <AreaActs area={area} others={areas} />
            </span>
          ),
        },
      ]}
    />
  )
}

/** The languages of the register that an area has no name in. */
function Missing({ labels }: { labels: AreaSurveyed['labels'] }) {
  const words = useTranslations('admin')
  const missing = languages.filter((language) => !labels[language])
  if (missing.length === 0) return null
  return (
    <span className="block font-sans text-small text-quiet">
      {words('languagesMissing', {
        languages: missing.map((language) => languageNames[language]).join(', '),
      })}
    </span>
  )
}
