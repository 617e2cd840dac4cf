import { useTranslations } from 'next-intl'
import { DecisionLine } from '#components/decisions/decision-line.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { Decision } from '#domain/decisions/schema.ts'
import type { Decider } from '#domain/decisions/schema/words.ts'
import { PutOffButton } from './put-off-button.tsx'

type Props = {
  decisions: readonly Decision[]
  isManager: boolean
  nextWeek: string
  zone: string
}

/** For whom something waits, as the reader sees it: whose own it is stands first. */
const order: readonly Decider[] = ['desk', 'manager', 'counterpart']
const managersOrder: readonly Decider[] = ['manager', 'desk', 'counterpart']

/** What waits for the reader, for the desk, its manager and the counterpart, the longest first. */
export function WaitingSection({ decisions, isManager, nextWeek, zone }: Props) {
  const words = useTranslations('milestones.desk.waiting')
  if (decisions.length === 0) return null
  return (
    <Section
      title={words('title')}
      actions={
        isManager && (
          <LinkButton href="/approvals" small>
            {words('approvals')}
          </LinkButton>
        )
      }
    >
      {(isManager ? managersOrder : order).map((decider) => {
        const waiting = decisions.filter((one) => one.decider === decider)
        if (waiting.length === 0) return null
        const heading = words(decider === 'manager' && isManager ? 'you' : decider)
        return (
          <section key={decider} className="mt-6 first:mt-0">
            <h3 className="mb-2 text-small font-strong text-quiet">{heading}</h3>
            <ul className="desk-lines">
              {waiting.map((decision) => (
                <li key={`${decision.kind}.${decision.id}`}>
                  <DecisionLine decision={decision} zone={zone} />
                  <span>
                    <PutOffButton
                      subjectId={decision.id}
                      titles={decision.titles}
                      nextWeek={nextWeek}
                    />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Section>
  )
}
