import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import { uncertainDayWords } from '#lib/day-words.ts'

/** The agreements with a country, the newest first. */
export function AgreementsOfCountry({ agreements }: { agreements: readonly AgreementListed[] }) {
  const words = useTranslations('parties.agreements')
  const states = useTranslations('words.legalStates')
  const language = useLocale()
  return (
    <Almanac
      caption={words('title')}
      rows={agreements}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          head: words('agreement'),
          names: true,
          cell: ({ id, titles, reference }) => (
            <>
              <Link href={`/agreements/${id}`} prefetch={false}>
                <LocalText of={titles} />
              </Link>
              <span className="block font-sans text-small text-quiet tabular-nums">
                {reference}
              </span>
            </>
          ),
        },
        {
          key: 'signed',
          head: words('signed'),
          cell: ({ signedOn }) =>
            signedOn ? uncertainDayWords(signedOn, language) : <NotStated />,
        },
        { key: 'state', head: words('state'), cell: ({ state }) => states(state) },
      ]}
    />
  )
}
