import { useLocale, useTranslations } from 'next-intl'
import { AreasSection } from '#components/agreements/record/areas-section.tsx'
import { LawSection } from '#components/agreements/record/law-section.tsx'
import { LifeLine } from '#components/agreements/life-line/life-line.tsx'
import { SidesSection } from '#components/agreements/record/sides-section.tsx'
import { SourcesSection } from '#components/agreements/record/sources-section.tsx'
import { useStatusSentence } from '#components/agreements/record/status-sentence.ts'
import { markOfState } from '#components/agreements/state-mark.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { PublicAgreement, PublicStatus } from '#domain/publications/schema/register.ts'
import type { AgreementSnapshot } from '#domain/publications/schema/snapshot.ts'
import { dayWords } from '#lib/day-words.ts'
import { noticePath } from '../addresses.ts'
import { shownOf } from '../shown-of.ts'
import { Citation } from './citation.tsx'
import { Cite } from './cite.tsx'
import { GivenSection } from './given-section.tsx'
import { PromisesSection } from './promises-section.tsx'
import { PublicDocuments } from './public-documents.tsx'

type Props = {
  page: PublicAgreement
  record: AgreementSnapshot
  status: PublicStatus
  origin: string
}

/** One agreement as the public reads it: the same edition that the staff read, less what is inside. */
export function PublicRecord({ page, record, status, origin }: Props) {
  const words = useTranslations('publicPages')
  const kinds = useTranslations('words.agreementKinds')
  const language = useLocale()
  const shown = shownOf(record, status)
  const sentence = useStatusSentence(shown)
  const { reference, kind, titles } = record
  const day = (one: string) => dayWords(one, language)
  return (
    <>
      <PageHeader
        title={<LocalText of={titles} />}
        crumbs={[{ href: '/register', text: words('register.title') }]}
        reference={`${reference} · ${kinds(kind)}`}
        state={<Status mark={markOfState(status.state)}>{sentence}</Status>}
      />
      <LifeLine life={status} today={status.on} />
      <SidesSection agreement={shown} />
      <LawSection agreement={shown} />
      <Citation page={page} record={record} />
      <AreasSection agreement={shown} />
      <PromisesSection promises={record.promises} />
      <GivenSection given={record.contributions} />
      <PublicDocuments reference={reference} documents={record.documents} />
      <Announcements page={page} />
      <SourcesSection assertions={shown.assertions} />
      <Cite page={page} record={record} origin={origin} />
      <p className="mt-10 max-w-measure border-t border-hairline pt-3 text-small text-quiet">
        {words('agreement.asOf', { day: day(page.publishedOn), on: day(status.on) })}{' '}
        {words('agreement.clausesOnly')}
      </p>
    </>
  )
}

function Announcements({ page: { announcements } }: { page: PublicAgreement }) {
  const words = useTranslations('publicPages.agreement')
  const language = useLocale()
  if (announcements.length === 0) return null
  return (
    <Section title={words('announcements')}>
      <ul className="border-y border-ink">
        {announcements.map(({ slug, titles, issuedOn }) => (
          <li
            key={slug}
            className="flex flex-wrap justify-between gap-x-6 border-b border-hairline py-2.5 last:border-b-0"
          >
            <a href={noticePath(slug)} className="font-serif">
              <LocalText of={titles} />
            </a>
            {issuedOn && (
              <span className="text-small text-quiet">{dayWords(issuedOn, language)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
