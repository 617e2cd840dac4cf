import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { PublicAgreement } from '#domain/publications/schema/register.ts'
import type { AgreementSnapshot } from '#domain/publications/schema/snapshot.ts'
import { dayWords } from '#lib/day-words.ts'
import { languageName } from '../language-name.ts'

type Props = { page: PublicAgreement; record: AgreementSnapshot }

/** The record's chief facts in the order in which treaty collections print them. */
export function Citation({ page, record }: Props) {
  const words = useTranslations('publicPages.agreement')
  const kinds = useTranslations('words.agreementKinds')
  const language = useLocale()
  const { reference, counterpartReference, kind, titles } = record
  return (
    <Section title={words('citation')}>
      <Entries>
        <Entry term={words('reference')}>
          <span className="tabular-nums">{reference}</span>
        </Entry>
        <Entry term={words('counterpartReference')}>{counterpartReference ?? <NotStated />}</Entry>
        <Entry term={words('kind')}>{kinds(kind)}</Entry>
        {Object.entries(titles).map(([tag, title]) => (
          <Entry key={tag} term={words('titleIn', { language: languageName(tag, language) })}>
            <span lang={tag} className="font-serif">
              {title}
            </span>
          </Entry>
        ))}
        <Entry term={words('published')}>{dayWords(page.publishedOn, language)}</Entry>
      </Entries>
    </Section>
  )
}
