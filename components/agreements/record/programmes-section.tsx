import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { countryName } from '#lib/countries.ts'
import { nestedQuotes } from '#lib/nested-quotes.ts'
import { isSourced, SourceNotes } from './source-note.tsx'

/** The programmes that it is told with, each with whose it is and the words of the source. */
export function ProgrammesSection({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record.programmes')
  const language = useLocale()
  const { programmes, assertions } = agreement
  if (programmes.length === 0) return null
  const said = { field: 'programmes', assertions }
  return (
    <Section title={words('title')} lead={words('lead')}>
      <WithMargin margin={isSourced(said) ? <SourceNotes {...said} /> : null}>
        <ul className="area-list">
          {programmes.map((programme) => (
            <li key={programme.id}>
              <span className="font-serif">
                {programme.statedBy && <SideMark side={programme.statedBy} />}{' '}
                <LocalText of={programme.names} />
              </span>
              <span className="text-small text-quiet">
                <Owner of={programme} />
                {' · '}
                <span lang={programme.verbatimLanguage}>
                  {words('verbatim', { words: nestedQuotes(programme.verbatim, language) })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </WithMargin>
    </Section>
  )
}

function Owner({ of }: { of: Agreement['programmes'][number] }) {
  const words = useTranslations('agreements.record.programmes')
  const language = useLocale()
  if (of.owner) return <LocalText of={of.owner.names} />
  return of.ownerCountry ? countryName(of.ownerCountry, language) : words('notSaid')
}
