import { useLocale, useTranslations } from 'next-intl'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { PublicAgreementListed } from '#domain/publications/schema/register.ts'
import { countryName } from '#lib/countries.ts'
import { localText } from '#lib/language-map.ts'

type Agreement = Pick<PublicAgreementListed, 'parties' | 'counterpartCountry'>

/** Both sides on one line, by their short names where they have any. */
export function PartiesLine({
  agreement: { parties, counterpartCountry },
}: {
  agreement: Agreement
}) {
  const words = useTranslations('publicPages.board')
  const language = useLocale()
  if (parties.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-0.5 text-small">
      <span className="sr-only">{words('between')}: </span>
      {parties.map(({ side, names, acronym }, place) => {
        const { text, lang } = localText(names, language)
        return (
          <OfSide key={`${side} ${place}`} side={side}>
            {acronym ? (
              <abbr title={text} lang={lang}>
                {acronym}
              </abbr>
            ) : (
              <LocalText of={names} />
            )}
          </OfSide>
        )
      })}
      {counterpartCountry && (
        <span className="text-quiet">{countryName(counterpartCountry, language)}</span>
      )}
    </p>
  )
}
