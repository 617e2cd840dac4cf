import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { AgreementOfParty } from '#domain/parties/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'

/** What a body is a party to, decade by decade, with the side that it is on. */
export function AgreementsOfParty({ agreements }: { agreements: readonly AgreementOfParty[] }) {
  const words = useTranslations('parties')
  const states = useTranslations('words.legalStates')
  const roles = useTranslations('words.partyRoles')
  const sides = useTranslations('words.sides')
  const language = useLocale()
  return (
    <Almanac
      caption={words('agreements.title')}
      rows={agreements}
      rowKey={({ id, side, role }) => `${id} ${side} ${role}`}
      groupOf={({ signedOn }) =>
        signedOn === null
          ? words('agreements.undated')
          : words('agreements.decade', { year: `${signedOn.lower.slice(0, 3)}0` })
      }
      columns={[
        {
          key: 'title',
          head: words('agreements.agreement'),
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
          key: 'side',
          head: words('agreements.side'),
          cell: ({ side, role }) => (
            <OfSide side={side} spoken={false}>
              {sides(side)}
              {role === 'executing' && ` · ${roles(role)}`}
            </OfSide>
          ),
        },
        {
          key: 'signed',
          head: words('agreements.signed'),
          cell: ({ signedOn }) =>
            signedOn ? uncertainDayWords(signedOn, language) : <NotStated />,
        },
        { key: 'state', head: words('agreements.state'), cell: ({ state }) => states(state) },
      ]}
    />
  )
}
