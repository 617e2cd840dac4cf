import { useLocale, useTranslations } from 'next-intl'
import type { ProgrammeSurveyed } from '#domain/programmes/schema.ts'
import { countryName } from '#lib/countries.ts'
import { localText } from '#lib/language-map.ts'
import { ListedTable } from './listed-table.tsx'
import { ProgrammeActs } from './programme-acts.tsx'

/** Every programme there ever was, with whose it is and what is linked to it. */
export function ProgrammeTable({ programmes }: { programmes: readonly ProgrammeSurveyed[] }) {
  const words = useTranslations('admin.programmes')
  const language = useLocale()
  const ownerOf = ({ owner, ownerCountry }: ProgrammeSurveyed) => {
    if (owner) return localText(owner.names, language).text
    return ownerCountry ? countryName(ownerCountry, language) : words('ownerNotStated')
  }
  const rows = programmes.map((programme) => ({
    ...{ id: programme.id, names: programme.names, retired: programme.retired },
    besides: ownerOf(programme),
    mergedInto: programme.mergedInto?.names ?? null,
    agreements: programme.use.agreements,
    agreementsAt: `/agreements?programme=${programme.id}`,
    acts: <ProgrammeActs programme={programme} />,
  }))
  return <ListedTable group="programmes" rows={rows} />
}
