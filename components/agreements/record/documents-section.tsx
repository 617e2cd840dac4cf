import { useTranslations } from 'next-intl'
import { AddDocument } from '#components/documents/add-document.tsx'
import { ChangeDocument } from '#components/documents/change-document.tsx'
import { DocumentLink } from '#components/documents/document-link.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'

/** The files of the agreement and of what is under it, the newest first. */
export function DocumentsSection({ agreement }: { agreement: Agreement }) {
  const { id, documents, writable } = agreement
  const words = useTranslations('agreements.record.documents')
  const roles = useTranslations('words.documentRoles')
  return (
    <ClientWords namespaces={['agreementForm', 'words']}>
      <Section title={words('title')} actions={writable && <AddDocument agreementId={id} />}>
        {documents.length === 0 ? (
          <p className="max-w-measure text-quiet">{words('none')}</p>
        ) : (
          <ul className="border-y border-ink">
            {documents.map((document) => (
              <li
                key={document.id}
                className="flex flex-wrap justify-between gap-x-6 border-b border-hairline py-2.5 last:border-b-0"
              >
                <DocumentLink document={document} />
                <span className="flex flex-wrap items-baseline gap-x-4 text-small text-quiet">
                  {roles(document.role as 'evidence')}
                  {writable && <ChangeDocument document={document} />}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </ClientWords>
  )
}
