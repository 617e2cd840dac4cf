import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Sides } from '#components/ui/record/side-mark.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { Author } from '../author.tsx'
import { CoverageState } from '../coverage-state.tsx'
import { Due } from '../due.tsx'

/** What a promise is called and how far it is covered. */
export function CommitmentHead({ commitment }: { commitment: Commitment }) {
  const words = useTranslations('commitments')
  const { id, agreement, titles, coverage, writable } = commitment
  return (
    <PageHeader
      title={<LocalText of={titles} />}
      crumbs={[
        { href: '/commitments', text: words('title') },
        { href: `/agreements/${agreement.id}`, text: agreement.reference },
      ]}
      state={<CoverageState coverage={coverage} />}
      actions={
        writable && (
          <>
            <LinkButton href={`/commitments/${id}/edit`} kind="secondary">
              {words('edit')}
            </LinkButton>
            <LinkButton
              href={`/commitments/new?agreement=${agreement.id}&like=${id}`}
              kind="secondary"
            >
              {words('another')}
            </LinkButton>
          </>
        )
      }
    />
  )
}

/** The promise as an edition: who made it, when it is due, who answers for it. */
export function CommitmentRecord({ commitment }: { commitment: Commitment }) {
  const words = useTranslations('commitments.record')
  const kinds = useTranslations('words.commitmentKinds')
  const language = useLocale()
  const { agreement, author, kind, meeting, promisedOn, officer } = commitment
  return (
    <>
      <Section title={words('promise')}>
        <Entries>
          <Entry term={words('author')}>
            <Author author={author} />
          </Entry>
          <Entry term={words('kind')} margin={words(`kinds.${kind}`)}>
            {kinds(kind)}
          </Entry>
          <Entry term={words('promisedOn')}>
            {promisedOn ? (
              uncertainDayWords(promisedOn, language)
            ) : (
              <NotStated>{words('promisedNotKnown')}</NotStated>
            )}
          </Entry>
          <Entry term={words('due')}>
            <Due commitment={commitment} />
          </Entry>
          <Entry term={words('agreement')} margin={agreement.reference}>
            <Link href={`/agreements/${agreement.id}`} prefetch={false} className="font-serif">
              <LocalText of={agreement.titles} />
            </Link>
          </Entry>
          <Entry term={words('officer')}>
            {officer ? (
              (officer.name ?? words('erasedPerson'))
            ) : (
              <NotStated>{words('noOfficer')}</NotStated>
            )}
          </Entry>
          {meeting && (
            <Entry term={words('meeting')}>
              <Link href={`/meetings/${meeting.id}`} prefetch={false} className="font-serif">
                <LocalText of={meeting.titles} />
              </Link>
            </Entry>
          )}
        </Entries>
      </Section>
      <Section title={words('owners')}>
        <Sides
          ours={<Owner body={commitment.ourOwner} person={commitment.ourPerson} />}
          counterpart={
            <Owner body={commitment.counterpartOwner} person={commitment.counterpartPerson} />
          }
        />
      </Section>
    </>
  )
}

type OwnerProps = { body: Commitment['ourOwner']; person: Commitment['ourPerson'] }

function Owner({ body, person }: OwnerProps): ReactNode {
  const words = useTranslations('commitments.record')
  if (!body && !person) return <NotStated>{words('noOwner')}</NotStated>
  return (
    <>
      {person && (
        <p className="font-serif text-lead">
          <Link href={`/people/${person.id}`} prefetch={false}>
            <LocalText of={person.names} />
          </Link>
        </p>
      )}
      {body && (
        <p className={person ? '' : 'font-serif text-lead'}>
          <LocalText of={body.names} />
        </p>
      )}
      {body?.acronym && <p className="text-small text-quiet">{body.acronym}</p>}
    </>
  )
}
