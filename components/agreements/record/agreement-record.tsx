import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { CommitmentsSection } from '#components/commitments/agreement-section.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { NoticesSection } from '#components/announcements/notices-section.tsx'
import type { AnnouncementListed } from '#domain/announcements/schema.ts'
import type { CommitmentPage } from '#domain/commitments/schema.ts'
import type { Meeting } from '#domain/meetings/schema.ts'
import type { SourceListed } from '#domain/sources/schema.ts'
import type { VisitListed } from '#domain/visits/schema.ts'
import { capitalised } from '../words.ts'
import { AreasSection } from './areas-section.tsx'
import { DocumentsSection } from './documents-section.tsx'
import { LawSection } from './law-section.tsx'
import { PlansSection } from './plans-section.tsx'
import { ProgrammesSection } from './programmes-section.tsx'
import { SidesSection } from './sides-section.tsx'
import { SourcesSection } from './sources-section.tsx'
import { VisitsSection } from './visits-section.tsx'

type Props = {
  agreement: Agreement
  commitments: CommitmentPage
  /** The agreement's address, where the reader may record what the law follows from. */
  recordAt: string | null
  /** What has pages of its own, and is listed here. */
  around: {
    visits: readonly VisitListed[]
    /** Held outside of any visit. */
    meetings: readonly Meeting[]
    sources: readonly SourceListed[]
    notices: readonly AnnouncementListed[]
  }
  /** How it stands in law, which the page asks for the day in its address. */
  children?: ReactNode
}

/** The record as an edition: the facts, their sources in the margin, and what is not stated. */
export function AgreementRecord({ agreement, commitments, around, recordAt, children }: Props) {
  const words = useTranslations('agreements.record')
  return (
    <>
      {children}
      <SidesSection agreement={agreement} />
      <LawSection agreement={agreement} answerAt={recordAt ?? undefined} />
      <AreasSection agreement={agreement} />
      <CommitmentsSection agreement={agreement} commitments={commitments} />
      <ProgrammesSection agreement={agreement} />
      <VisitsSection
        visits={around.visits}
        meetings={around.meetings}
        logAt={agreement.writable ? `/visits/new?agreement=${agreement.id}` : undefined}
      />
      <PlansSection agreement={agreement} />
      <DocumentsSection agreement={agreement} />
      <NoticesSection
        notices={around.notices}
        of={agreement.writable ? { agreement: agreement.id } : undefined}
      />
      <SourcesSection
        assertions={agreement.assertions}
        kept={around.sources}
        enterAt={agreement.writable ? `/sources/new?agreement=${agreement.id}` : undefined}
      />
      <Section title={words('keeping.title')}>
        <Keeping agreement={agreement} />
      </Section>
    </>
  )
}

/** How the record itself is kept, and who may see it. */
function Keeping({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record')
  const levels = useTranslations('words.levels')
  const statuses = useTranslations('words.recordStatuses')
  const { reference, counterpartReference, desk, level, recordStatus, readers } = agreement
  return (
    <Entries>
      <Entry term={words('keeping.reference')}>{reference}</Entry>
      <Entry term={words('keeping.counterpartReference')}>
        {counterpartReference ?? <NotStated />}
      </Entry>
      <Entry term={words('keeping.desk')}>
        <LocalText of={desk.names} />
      </Entry>
      <Entry term={words('keeping.level')} margin={words(`keeping.levels.${level}`)}>
        {levels(level)}
      </Entry>
      {readers.length > 0 && (
        <Entry term={words('keeping.readers')}>
          {readers.map(({ id, name }) => name ?? `(${id})`).join(', ')}
        </Entry>
      )}
      <Entry term={words('keeping.status')}>{capitalised(statuses(recordStatus))}</Entry>
    </Entries>
  )
}
