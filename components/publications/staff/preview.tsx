import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Notice as Remark } from '#components/ui/page/notice.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Instant } from '#components/ui/record/instant.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { PublicStatus } from '#domain/publications/schema/register.ts'
import type { PublicationPreview } from '#domain/publications/schema/publication.ts'
import { translator } from '#messages/translator.ts'
import { noticePath, registerPath } from '../addresses.ts'
import { ActButton } from './act-button.tsx'
import { useFieldsWords } from './fields-words.ts'
import { ShownToPublic } from './shown-to-public.tsx'

type Props = {
  preview: PublicationPreview
  status: PublicStatus | null
  zone: string
  today: string
  origin: string
  /** Where it is kept; the list of publications unless said. */
  crumb?: { href: string; text: string }
  /** Other acts beside the proposal. */
  acts?: ReactNode
  /** More of the record than the public is shown. */
  children?: ReactNode
}

/** What the public would see of a record, what it sees now, what stays inside, and the way there. */
export function Preview(props: Props) {
  const words = useTranslations('publications')
  const { preview, status, zone, today, origin, acts, children } = props
  const { subjectKind, subjectId, content, contentHash, problem, writable, level } = preview
  const { crumb = { href: '/publications', text: words('title') } } = props
  const say = translator(useLocale(), 'refusals')
  return (
    <>
      <PageHeader
        title={<LocalText of={content.titles} />}
        crumbs={[crumb]}
        reference={preview.address}
        state={words('previewLead')}
        actions={
          <>
            {acts}
            {writable && !problem && (
              <ClientWords namespaces={['publications']}>
                <ActButton
                  act="propose"
                  kind="primary"
                  path="/publications"
                  body={{ subjectKind, subjectId, contentHash, raiseLevel: true }}
                />
              </ClientWords>
            )}
          </>
        }
      />
      <div className="mb-10 grid gap-5">
        <Standing preview={preview} zone={zone} />
        {problem && problem !== 'publication.nothingNew' && <Remark>{say(problem)}</Remark>}
        {level === 'internal' && <Remark>{words('raises')}</Remark>}
      </div>
      <LeftOut preview={preview} />
      <ShownToPublic {...{ content, contentHash, status, today, origin }} />
      {children}
    </>
  )
}

/** "Published as of ..., changed since: ...", or what waits. */
function Standing({ preview, zone }: { preview: PublicationPreview; zone: string }) {
  const words = useTranslations('publications')
  const fields = useFieldsWords()
  const { standing, proposal, subjectKind, address } = preview
  const href = subjectKind === 'agreement' ? registerPath(address) : noticePath(address)
  return (
    <>
      {proposal && (
        <Remark kind="decision" title={words('waits')}>
          <a href={`/publications/${proposal.id}`}>{words('seeProposal')}</a>{' '}
          <Instant at={proposal.proposedAt} zone={zone} />
          {proposal.proposedBy?.name && ` · ${proposal.proposedBy.name}`}
        </Remark>
      )}
      {standing && (
        <Remark title={words(`standing.${standing.state}`)}>
          <a href={href}>{address}</a>{' '}
          <Instant at={standing.withdrawnAt ?? standing.publishedAt} zone={zone} />
          <span className="block">
            {standing.differing.length > 0
              ? words('changedSince', { fields: fields(standing.differing) })
              : words('unchanged')}
          </span>
          <a href={`/publications/${standing.id}`}>
            {words(standing.state === 'published' ? 'seeOrWithdraw' : 'seePublication')}
          </a>
        </Remark>
      )}
      {!standing && !proposal && <Remark>{words('neverPublished')}</Remark>}
    </>
  )
}

function LeftOut({ preview: { leftOut } }: { preview: PublicationPreview }) {
  const words = useTranslations('publications')
  if (leftOut.length === 0) return null
  return (
    <Section title={words('leftOut')} lead={words('leftOutLead')}>
      <ul className="border-y border-ink">
        {leftOut.map(({ what, count }) => (
          <li key={what} className="border-b border-hairline py-2 last:border-b-0">
            {words(`leftOutOf.${what}`, { count })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
