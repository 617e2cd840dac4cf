import { useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'

/** Where a fact was read: how sure it is, the sentence itself, and its source. */
export function SourceNote({ assertion }: { assertion: Agreement['assertions'][number] }) {
  const words = useTranslations('agreements.record')
  const { certainty, quotation, quotationLanguage, source, sourceAddress } = assertion
  const name = <LocalText of={source} />
  return (
    <div className="mb-3 last:mb-0">
      <p>{words(`certainty.${certainty}`)}</p>
      <blockquote lang={quotationLanguage} className="mt-1 font-serif">
        {words('quoted', { quotation })}
      </blockquote>
      <p className="mt-1">
        {sourceAddress ? (
          <a href={sourceAddress} rel="noopener noreferrer nofollow" className="break-words">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
    </div>
  )
}
