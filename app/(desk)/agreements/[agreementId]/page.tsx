import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { cache, type ReactNode } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { Watched } from '#app/watched.tsx'
import { world } from '#app/world.ts'
import { LifeLine } from '#components/agreements/life-line/life-line.tsx'
import { AgreementHead } from '#components/agreements/record/agreement-head.tsx'
import { asAt } from '#components/agreements/record/as-at.ts'
import { AgreementRecord } from '#components/agreements/record/agreement-record.tsx'
import { AgreementStatus } from '#components/agreements/record/record-status.tsx'
import { TreeSection } from '#components/agreements/tree/tree-section.tsx'
import { RevertChange } from '#components/audit/revert-change.tsx'
import { AsAtBar } from '#components/legal-status/as-at-bar.tsx'
import { StatusSection } from '#components/legal-status/status-section.tsx'
import { RecordTrail } from '#components/audit/record-trail.tsx'
import { readAgreementTree } from '#domain/agreements/queries/agreement-tree.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { listAnnouncements } from '#domain/announcements/queries/list-announcements.ts'
import { ask } from '#domain/ask.ts'
import { contributionsOfAgreement } from '#domain/contributions/queries/told-contributions.ts'
import { listCommitments } from '#domain/commitments/queries/list-commitments.ts'
import { recordTrail } from '#domain/audit/queries/record-trail.ts'
import { listMeetings } from '#domain/meetings/queries/list-meetings.ts'
import { listSources } from '#domain/sources/queries/list-sources.ts'
import { listVisits } from '#domain/visits/queries/list-visits.ts'
import { readLegalStatus } from '#domain/legal-status/queries/read-legal-status.ts'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { home } from '#domain/world.ts'
import { ContributionsSection } from '#components/contributions/contributions-section.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { momentToType, momentTyped } from '#lib/clock.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ agreementId: string }>
  searchParams: Promise<{ tab?: string; cursor?: string; on?: string; knownAt?: string }>
}

/** Asked once a request, for the title and for the page. */
const agreement = cache(async (agreementId: string) => {
  const { actor } = await admittedTo('/agreements/[agreementId]')
  return await orNotFound(ask(world(), readAgreement, actor, { agreementId }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles, reference } = await agreement((await params).agreementId)
  return { title: `${reference} ${localText(titles, await getLocale()).text}` }
}

/** An agreement: what it says and does not say, where that stands, and what was done under it. */
export default async function AgreementPage({ params, searchParams }: Props) {
  const { agreementId } = await params
  const { tab, cursor, ...clocks } = await searchParams
  const record = await agreement(agreementId)
  const status = await statusBy(agreementId, clocks)
  const shown = asAt(record, status)
  const history = tab === 'history'
  // What was known once is read alone; what is recorded is recorded today.
  const recordAt = record.writable && status.knownAt === null ? `/agreements/${record.id}` : null
  const { actor } = await admittedTo('/agreements/[agreementId]')
  const isManager = actor.kind === 'user' && actor.role === 'manager'
  return (
    <>
      <AgreementHead
        agreement={shown}
        phase={status.phase}
        tab={history ? 'history' : 'record'}
        acts={<Watched recordId={agreementId} title={record.reference} actor={actor} />}
      />
      {history ? (
        <ClientWords namespaces={['history']}>
          <History agreementId={agreementId} cursor={cursor} />
        </ClientWords>
      ) : (
        <>
          <Clocks status={status} today={record.status.on} />
          <Record agreement={shown} recordAt={recordAt}>
            <Status agreement={record} status={status} recordAt={recordAt} />
            <Tree agreementId={agreementId} on={status.on} knownAt={status.knownAt} />
            <Given agreementId={agreementId} documents={record.documents} />
          </Record>
          {record.writable && (
            <ClientWords namespaces={['agreementForm', 'recordStatus']}>
              <AgreementStatus agreement={record} isManager={isManager} />
            </ClientWords>
          )}
        </>
      )}
    </>
  )
}

/** As many promises as stand on one page; the ledger has them all. */
const mostCommitments = '100'

type RecordProps = { agreement: Agreement; recordAt: string | null; children: ReactNode }

async function Record({ agreement: record, recordAt, children }: RecordProps) {
  const { actor } = await admittedTo('/agreements/[agreementId]')
  const asked = { agreement: record.id, sort: 'position', limit: mostCommitments }
  const commitments = await ask(world(), listCommitments, actor, asked)
  const beside = await around(record.id)
  return (
    <AgreementRecord agreement={record} {...{ commitments, recordAt }} around={beside}>
      {children}
    </AgreementRecord>
  )
}

/** What has pages of its own: the stays and meetings under an agreement, the texts it was read from, and its notices. */
async function around(agreementId: string) {
  const { actor } = await admittedTo('/agreements/[agreementId]')
  const [visits, meetings, sources, notices] = await Promise.all([
    ask(world(), listVisits, actor, { agreementId, limit: 50 }),
    ask(world(), listMeetings, actor, { agreementId, within: 'alone', limit: 50 }),
    ask(world(), listSources, actor, { agreementId, limit: 100 }),
    ask(world(), listAnnouncements, actor, { agreementId, limit: 25 }),
  ])
  return {
    visits: visits.items,
    meetings: meetings.items,
    sources: sources.items,
    notices: notices.items,
  }
}

type Clocks = { on?: string; knownAt?: string }

/** How it stands in law on the day in the address, and as known at the moment in it. */
async function statusBy(agreementId: string, { on, knownAt }: Clocks) {
  const { actor } = await admittedTo('/agreements/[agreementId]')
  const { zone } = await home(world(), world().store.read)
  const moment = knownAt && momentTyped(knownAt, zone)
  const asked = { agreementId, ...(on && { on }), ...(moment && { knownAt: moment }) }
  return await orNotFound(ask(world(), readLegalStatus, actor, asked))
}

async function Clocks({ status, today }: { status: LegalStatusAnswer; today: string }) {
  const { id, on, knownAt, events, clauses } = status
  const { zone } = await home(world(), world().store.read)
  return (
    <AsAtBar
      {...{ on, knownAt, today, zone }}
      nothingKnown={knownAt !== null && events.length + clauses.length === 0}
      address={`/agreements/${id}`}
      knownAtTyped={knownAt ? momentToType(knownAt, zone) : ''}
    />
  )
}

type StatusProps = { agreement: Agreement; status: LegalStatusAnswer; recordAt: string | null }

/** How it stands in law, drawn and told; whoever may write records from here. */
async function Status({ agreement, status, recordAt }: StatusProps) {
  const { actionPlans, documents, status: now } = agreement
  const { zone } = await home(world(), world().store.read)
  return (
    <>
      <LifeLine life={status} today={now.on} plans={actionPlans} />
      <StatusSection
        {...{ status, zone, recordAt }}
        documents={new Map(documents.map((document) => [document.id, document.fileName]))}
      />
    </>
  )
}

type TreeProps = { agreementId: string; on: string; knownAt: string | null }

/** What it stands under, what stands under it, and what is to be decided of those. */
async function Tree({ agreementId, on, knownAt }: TreeProps) {
  const { actor } = await admittedTo('/agreements/[agreementId]')
  const asked = { agreementId, on, ...(knownAt && { knownAt }) }
  const tree = await orNotFound(ask(world(), readAgreementTree, actor, asked))
  return <TreeSection tree={tree} />
}

/** What both sides give to it, to its plans and to what stands under it. */
type GivenProps = { agreementId: string; documents: readonly { id: string; fileName: string }[] }

async function Given({ agreementId, documents }: GivenProps) {
  const { actor } = await admittedTo('/agreements/[agreementId]')
  const told = await orNotFound(ask(world(), contributionsOfAgreement, actor, { agreementId }))
  return (
    <ClientWords namespaces={['contributions']}>
      <ContributionsSection
        told={told}
        to={`agreement=${agreementId}`}
        ofAgreement
        documents={documents.map(({ id, fileName }) => ({ id, fileName }))}
      />
    </ClientWords>
  )
}

async function History({
  agreementId,
  cursor,
}: {
  agreementId: string
  cursor: string | undefined
}) {
  const { actor } = await admittedTo('/agreements/[agreementId]')
  const page = await orNotFound(
    ask(world(), recordTrail, actor, { agreementId, cursor, limit: 25 }),
  )
  const { zone } = await home(world(), world().store.read)
  const next = page.nextCursor ? `?tab=history&cursor=${page.nextCursor}` : undefined
  return (
    <RecordTrail
      events={page.items}
      language={await getLocale()}
      zone={zone}
      next={next}
      acts={({ seq, revertible }) => revertible && <RevertChange seq={seq} />}
    />
  )
}
