import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { PartyListed } from '#domain/parties/schema.ts'
import { countryName } from '#lib/countries.ts'
import { spanWords } from './party-words.ts'

/** Bodies under their countries, each with what it was called before. */
export function PartyTable({
  parties,
  grouped = true,
}: {
  parties: readonly PartyListed[]
  grouped?: boolean
}) {
  const words = useTranslations('parties')
  const kinds = useTranslations('words.partyKinds')
  const language = useLocale()
  return (
    <Almanac
      caption={words('caption')}
      rows={grouped ? byCountry(parties, language) : parties}
      rowKey={({ id }) => id}
      {...(grouped && {
        groupOf: ({ country }: PartyListed) =>
          country === null ? words('ofNoCountry') : countryName(country, language),
      })}
      columns={[
        {
          key: 'name',
          head: words('columns.name'),
          names: true,
          cell: (party) => (
            <>
              <Link href={`/parties/${party.id}`} prefetch={false}>
                <LocalText of={party.names} />
              </Link>
              <EarlierNames party={party} />
            </>
          ),
        },
        { key: 'acronym', head: words('columns.acronym'), cell: ({ acronym }) => acronym ?? '' },
        { key: 'kind', head: words('columns.kind'), cell: ({ kind }) => kinds(kind) },
      ]}
    />
  )
}

/** Countries as a reader of this language looks them up; those of none come last. */
function byCountry(parties: readonly PartyListed[], language: string): PartyListed[] {
  const { compare } = new Intl.Collator(language)
  return parties.toSorted((one, other) => {
    if (one.country === other.country) return 0
    if (one.country === null || other.country === null) return one.country === null ? 1 : -1
    return compare(countryName(one.country, language), countryName(other.country, language))
  })
}

function EarlierNames({ party: { otherNames } }: { party: PartyListed }) {
  const span = useTranslations('parties.span')
  const language = useLocale()
  return otherNames.map((name, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- names have no number of their own
    <span key={index} className="block font-sans text-small text-quiet">
      <LocalText of={name.names} /> · {spanWords(name, language, span)}
    </span>
  ))
}
