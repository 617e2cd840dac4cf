import { useTranslations } from 'next-intl'
import { Almanac } from '#components/ui/record/almanac.tsx'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import { useAgreementColumns } from './agreement-columns.tsx'

/** The agreements with a country, the newest first. */
export function AgreementsOfCountry({ agreements }: { agreements: readonly AgreementListed[] }) {
  const words = useTranslations('parties.agreements')
  const { title, signed, state } = useAgreementColumns()
  return (
    <Almanac
      caption={words('title')}
      rows={agreements}
      rowKey={({ id }) => id}
      columns={[title, signed, state]}
    />
  )
}
