import { useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { sourcesOf } from './sources.ts'

/** The sources that the margin cites by their numbers; nothing where it cites none. */
export function SourcesSection({ assertions }: Pick<Agreement, 'assertions'>) {
  const words = useTranslations('agreements.record.sources')
  const sources = sourcesOf(assertions)
  if (sources.length === 0) return null
  return (
    <Section title={words('title')} lead={words('lead')}>
      <ol className="border-y border-hairline py-3">
        {sources.map(({ number, names, address }) => (
          <li key={number} id={`source-${number}`} className="flex max-w-measure gap-4 py-1">
            <span className="text-quiet tabular-nums">{number}.</span>
            {address ? (
              <a href={address} rel="noopener noreferrer nofollow" className="min-w-0 break-words">
                <LocalText of={names} />
              </a>
            ) : (
              <LocalText of={names} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
