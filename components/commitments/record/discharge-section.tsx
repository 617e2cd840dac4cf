import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import { instantWords } from '#lib/day-words.ts'
import { Chain } from '../chain/chain.tsx'
import { DischargeActs } from './discharge-acts.tsx'
import { HealthSection } from './health-section.tsx'
import type { Choices } from './link-dialog.tsx'
import { TiedTable } from './tied-table.tsx'

type Props = {
  commitment: Commitment
  /** What of the agreement could be tied to it. */
  choices: Choices
  /** The office's zone. */
  zone: string
}

/** The way from the sentence to the evidence, what discharges the promise, and what can be done about it. */
export function DischargeSection({ commitment, choices, zone }: Props) {
  const words = useTranslations('commitments.discharge')
  const { id, activities, plans, evidence, noAction, kind, writable } = commitment
  const isTied = activities.length + plans.length > 0
  return (
    <ClientWords namespaces={['commitments', 'forms', 'words']}>
      <Section
        title={words('title')}
        actions={
          writable &&
          !noAction && (
            <LinkButton href={`/activities/new?commitment=${id}`} small icon="plus">
              {words('make')}
            </LinkButton>
          )
        }
      >
        <Chain commitment={commitment} paragraph={commitment.paragraph} own />
        {noAction && <NoAction noAction={noAction} zone={zone} />}
        {!isTied && !noAction && kind === 'interest' && (
          <p className="mt-4 max-w-measure text-quiet">{words('nothingPromised')}</p>
        )}
        {writable && (isTied || evidence.length > 0) && <TiedTable commitment={commitment} />}
        {writable && (
          <DischargeActs commitment={commitment} choices={untied(commitment, choices)} />
        )}
      </Section>
      <HealthSection commitment={commitment} />
    </ClientWords>
  )
}

/** What is not tied to it yet. */
function untied({ activities, plans, evidence }: Commitment, choices: Choices): Choices {
  const tied = new Set([...activities, ...plans, ...evidence].map(({ id }) => id))
  const free = <One extends { id: string }>(all: readonly One[]) =>
    all.filter(({ id }) => !tied.has(id))
  return {
    activities: free(choices.activities),
    plans: free(choices.plans),
    documents: free(choices.documents),
  }
}

type NoActionProps = { noAction: NonNullable<Commitment['noAction']>; zone: string }

function NoAction({ noAction: { reason, by, at }, zone }: NoActionProps) {
  const words = useTranslations('commitments.discharge')
  const language = useLocale()
  return (
    <div className="mt-4 max-w-measure">
      <p>{words('noAction', { reason })}</p>
      {at && (
        <p className="text-small text-quiet">
          {words('saidBy', {
            name: by?.name ?? words('erasedPerson'),
            at: instantWords(at, language, zone),
          })}
        </p>
      )}
    </div>
  )
}
