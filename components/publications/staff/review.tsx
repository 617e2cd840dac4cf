import { useLocale, useTranslations } from 'next-intl'
import { noticeRecordPath } from '#components/announcements/addresses.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Notice as Remark } from '#components/ui/page/notice.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { Instant } from '#components/ui/record/instant.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Publication } from '#domain/publications/schema/publication.ts'
import type { PublicStatus } from '#domain/publications/schema/register.ts'
import { translator } from '#messages/translator.ts'
import { ActButton } from './act-button.tsx'
import { useFieldsWords } from './fields-words.ts'
import { ShownToPublic } from './shown-to-public.tsx'
import { PublicationMark } from './publication-mark.tsx'

type Props = {
  publication: Publication
  status: PublicStatus | null
  zone: string
  today: string
  origin: string
}

/** A proposal as whoever decides looks at it: what it would show, what it changes, and the decision. */
export function Review({ publication, zone, ...shown }: Props) {
  const words = useTranslations('publications')
  const { state, titles, address, content, contentHash } = publication
  return (
    <>
      <PageHeader
        title={<LocalText of={titles} />}
        crumbs={[{ href: '/publications', text: words('title') }]}
        reference={address}
        state={<PublicationMark state={state} />}
        actions={<Acts publication={publication} />}
      />
      <Facts publication={publication} zone={zone} />
      <ShownToPublic {...shown} content={content} contentHash={contentHash} />
    </>
  )
}

function Acts({ publication }: { publication: Publication }) {
  const { id, version, state, problem, declinable, withdrawable } = publication
  const path = `/publications/${id}`
  return (
    <ClientWords namespaces={['publications']}>
      {state === 'proposed' && problem === null && (
        <ActButton act="approve" kind="primary" path={`${path}/approval`} version={version} />
      )}
      {declinable && <ActButton act="decline" path={`${path}/refusal`} version={version} />}
      {withdrawable && (
        <ActButton act="withdraw" kind="decision" path={`${path}/withdrawal`} version={version} />
      )}
    </ClientWords>
  )
}

function Facts({ publication, zone }: { publication: Publication; zone: string }) {
  const words = useTranslations('publications')
  const say = translator(useLocale(), 'refusals')
  const fields = useFieldsWords()
  const { proposedBy, proposedAt, decidedBy, decidedAt, reason, state } = publication
  const { differing, changedSince, problem, subjectKind, subjectId, levelNow } = publication
  const waits = state === 'proposed'
  return (
    <div className="mb-10 grid gap-6">
      {waits && problem && problem !== 'forbidden' && <Remark>{say(problem)}</Remark>}
      {waits && changedSince.length > 0 && (
        <Remark title={words('recordChanged')}>
          {words('changedSince', { fields: fields(changedSince) })}
        </Remark>
      )}
      {waits && levelNow === 'internal' && <Remark>{words('raises')}</Remark>}
      <Entries>
        <Entry term={words('proposed')}>
          {proposedBy?.name ?? words('office')} · <Instant at={proposedAt} zone={zone} />
        </Entry>
        {decidedAt && (
          <Entry term={words('decided')}>
            {decidedBy?.name ?? words('office')} · <Instant at={decidedAt} zone={zone} />
          </Entry>
        )}
        {reason && <Entry term={words('reason')}>{reason}</Entry>}
        {differing && (
          <Entry term={words('wouldChange')}>
            {differing.length > 0 ? fields(differing) : words('nothingChanges')}
          </Entry>
        )}
        <Entry term={words('record')}>
          <a
            href={
              subjectKind === 'agreement' ? `/agreements/${subjectId}` : noticeRecordPath(subjectId)
            }
          >
            {words(`kinds.${subjectKind}`)}
          </a>
        </Entry>
      </Entries>
    </div>
  )
}
