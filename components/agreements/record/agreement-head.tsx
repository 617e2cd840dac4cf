import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Tabs } from '#components/ui/page/tabs.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { LegalPhase } from '#domain/legal-status/schema/words.ts'
import { localText } from '#lib/language-map.ts'
import { markOfState } from '../state-mark.tsx'
import { useStatusSentence } from './status-sentence.ts'

type Props = {
  agreement: Agreement
  phase: LegalPhase | null
  tab: 'record' | 'history'
  /** What else can be done with it, before the way to change it. */
  acts?: ReactNode
}

/** What the agreement is called, in every language it has a title in, and how it stands today. */
export function AgreementHead({ agreement, phase, tab, acts }: Props) {
  const words = useTranslations('agreements.record')
  const kinds = useTranslations('words.agreementKinds')
  const sentence = useStatusSentence(agreement, phase)
  const forms = useTranslations('agreementForm')
  const { reference, kind, titles, status, level, id, writable, recordStatus } = agreement
  const address = `/agreements/${id}`
  return (
    <>
      <PageHeader
        title={<LocalText of={titles} />}
        subtitle={<OtherTitles of={titles} />}
        crumbs={[{ href: '/agreements', text: words('crumb') }]}
        reference={`${reference} · ${kinds(kind)}`}
        state={<Status mark={markOfState(status.state)}>{sentence}</Status>}
        actions={
          <>
            {acts}
            {writable && recordStatus !== 'validated' && (
              <LinkButton href={`${address}/edit`}>{forms('edit')}</LinkButton>
            )}
          </>
        }
      />
      {(level === 'confidential' || level === 'restricted') && (
        <div className="mb-8">
          <Notice title={words(`${level}.title`)}>{words(`${level}.text`)}</Notice>
        </div>
      )}
      <Tabs
        label={words('tabs.label')}
        tabs={[
          { href: address, text: words('tabs.record'), current: tab === 'record' },
          {
            href: `${address}?tab=history`,
            text: words('tabs.history'),
            current: tab === 'history',
          },
          {
            href: `/publications/preview?subjectKind=agreement&subjectId=${id}`,
            text: words('tabs.publication'),
          },
        ]}
      />
    </>
  )
}

/** The titles in the other languages, each a line; the one that heads the page is left out. */
function OtherTitles({ of: titles }: { of: Agreement['titles'] }) {
  const shown = localText(titles, useLocale()).lang
  const others = Object.entries(titles).filter(([lang]) => lang !== shown)
  return others.map(([lang, title]) => (
    <span key={lang} lang={lang} className="mt-1 block text-body">
      {title}
    </span>
  ))
}
