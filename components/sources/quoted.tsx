import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { LocalText } from '#components/ui/record/local-text.tsx'

export type Sourcing = {
  source: { id: string; titles: Record<string, string> } | null
  quotation: string | null
  quotationLanguage: string | null
  certainty: 'stated' | 'inferred' | 'uncertain' | null
}

/** Where a record was read, for the margin: its sentence, how sure it is, and the way to the text. */
export function Quoted({ source, quotation, quotationLanguage, certainty }: Sourcing) {
  const words = useTranslations('visits')
  if (quotation === null && source === null) return null
  return (
    <>
      {quotation && (
        <blockquote lang={quotationLanguage ?? undefined} className="font-serif">
          {words('quoted', { quotation })}
        </blockquote>
      )}
      <p className="mt-0.5">
        {source
          ? words.rich(`readFrom.${certainty ?? 'stated'}`, {
              name: () => <LocalText of={source.titles} />,
              source: (name) => (
                <Link href={`/sources/${source.id}`} prefetch={false}>
                  {name}
                </Link>
              ),
            })
          : certainty && words(`certainty.${certainty}`)}
      </p>
    </>
  )
}

/** Whether there is anything to say in the margin. */
export const isQuoted = ({ source, quotation }: Sourcing): boolean =>
  source !== null || quotation !== null
