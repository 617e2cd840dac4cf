import { useLocale, useTranslations } from 'next-intl'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { DeskSurveyed } from '#domain/desks/schema.ts'
import { countryName } from '#lib/countries.ts'
import { DeskActs } from './desk-acts.tsx'

/** Every desk with its people and what it covers. */
export function DeskTable({ desks }: { desks: readonly DeskSurveyed[] }) {
  const words = useTranslations('admin')
  const roles = useTranslations('words.roles')
  const language = useLocale()
  return (
    <Almanac
      caption={words('desks.title')}
      rows={desks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'desk',
          head: words('desks.desk'),
          names: true,
          cell: ({ code, names, retired }) => (
            <>
              {code} · <LocalText of={names} />
              {retired && (
                <span className="block font-sans text-small text-quiet">{words('closed')}</span>
              )}
            </>
          ),
        },
        {
          key: 'members',
          head: words('desks.members'),
          cell: ({ members }) => {
            const active = members.filter((member) => member.active)
            if (active.length === 0) {
              return <span className="text-quiet">{words('desks.nobody')}</span>
            }
            return (
              <ul>
                {active.map(({ id, name, role }) => (
                  <li key={id}>
                    {name} <span className="text-quiet">{roles(role)}</span>
                  </li>
                ))}
              </ul>
            )
          },
        },
        {
          key: 'covers',
          head: words('desks.covers'),
          cell: ({ agreements, countries }) => (
            <>
              {words('desks.count', { count: agreements })}
              <span className="block text-small text-quiet">
                {countries
                  .slice(0, 6)
                  .map(({ code }) => countryName(code, language))
                  .join(', ')}
              </span>
            </>
          ),
        },
        {
          key: 'acts',
          head: <span className="sr-only">{words('actions')}</span>,
          label: '',
          cell: (desk) => (
            <span className="no-print -ml-3 flex flex-wrap">
              <DeskActs desk={desk} others={desks} />
            </span>
          ),
        },
      ]}
    />
  )
}
