import { useLocale, useTranslations } from 'next-intl'
import { sizeWords } from '#components/documents/size-words.ts'
import { Section } from '#components/ui/page/section.tsx'
import type { AgreementSnapshot } from '#domain/publications/schema/snapshot.ts'
import { languageName } from '../language-name.ts'

type Props = { reference: string; documents: AgreementSnapshot['documents'] }

/** The files that were published with the agreement. */
export function PublicDocuments({ reference, documents }: Props) {
  const words = useTranslations('publicPages.agreement')
  const roles = useTranslations('words.documentRoles')
  const language = useLocale()
  const address = `/api/v1/public/agreements/${encodeURIComponent(reference)}/documents`
  return (
    <Section title={words('documents')}>
      {documents.length === 0 ? (
        <p className="text-quiet">{words('noDocuments')}</p>
      ) : (
        <ul className="border-y border-ink">
          {documents.map(({ id, fileName, size, language: tag, role }) => (
            <li
              key={id}
              className="flex flex-wrap justify-between gap-x-6 border-b border-hairline py-2.5 last:border-b-0"
            >
              <a href={`${address}/${id}`} download>
                {fileName}
              </a>
              <span className="text-small text-quiet">
                {[roles(role), tag && languageName(tag, language), sizeWords(size, language)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
