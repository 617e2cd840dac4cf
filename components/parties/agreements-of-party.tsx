import { useTranslations } from 'next-intl'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { AgreementOfParty } from '#domain/parties/schema.ts'
import { useAgreementColumns } from './agreement-columns.tsx'

/** What a body is a party to, decade by decade, with the side that it is on. */
export function AgreementsOfParty({ agreements }: { agreements: readonly AgreementOfParty[] }) {
  const words = useTranslations('parties.agreements')
  const roles = useTranslations('words.partyRoles')
  const sides = useTranslations('words.sides')
  const { title, signed, state } = useAgreementColumns()
  return (
    <Almanac
      caption={words('title')}
      rows={agreements}
      rowKey={({ id, side, role }) => `${id} ${side} ${role}`}
      groupOf={({ signedOn }) =>
        signedOn === null
          ? words('undated')
          : words('decade', { year: `${signedOn.lower.slice(0, 3)}0` })
      }
      columns={[
        title,
        {
          key: 'side',
          head: words('side'),
          cell: ({ side, role }) => (
            <OfSide side={side} spoken={false}>
              {sides(side)}
              {role === 'executing' && ` · ${roles(role)}`}
            </OfSide>
          ),
        },
        signed,
        state,
      ]}
    />
  )
}
