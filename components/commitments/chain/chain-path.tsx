import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { CommitmentListed } from '#domain/commitments/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { Files } from './files.tsx'

export type Piece =
  | ({ kind: 'plan' } & CommitmentListed['plans'][number])
  | ({ kind: 'activity' } & CommitmentListed['activities'][number])

/** One way from a promise to its evidence: by an activity, or by a plan that is itself what was promised. */
export function ChainPath({ piece }: { piece: Piece }) {
  const words = useTranslations('commitments.chain')
  const [step] = piece.steps
  const files = step?.evidence ?? []
  return (
    <li className="chain-path">
      <span>
        <span className="chain-kind">{words(piece.kind)}</span>
        <Work piece={piece} />
      </span>
      <span>
        <span className="chain-kind">{words('milestone')}</span>
        {step ? <Milestone step={step} /> : <NotStated>{words('noMilestone')}</NotStated>}
      </span>
      <span>
        <span className="chain-kind">{words('evidence')}</span>
        {files.length > 0 ? <Files files={files} /> : <NotStated>{words('noEvidence')}</NotStated>}
      </span>
    </li>
  )
}

function Work({ piece }: { piece: Piece }) {
  const words = useTranslations('commitments')
  const { progress, titles } = piece
  const plan = piece.kind === 'plan' ? piece : piece.plan
  const place = piece.kind === 'plan' ? '' : `#a-${piece.id}`
  const mark = progress.done === 0 ? 'open' : progress.done === progress.of ? 'done' : 'half'
  return (
    <>
      <Link href={`/action-plans/${plan.id}${place}`} prefetch={false}>
        <LocalText of={titles} />
      </Link>
      <span className="chain-place">
        {piece.kind === 'plan' ? (
          <Status mark={piece.agreed && piece.recordStatus === 'validated' ? 'done' : 'half'}>
            {words('chain.standing', {
              agreed: String(piece.agreed),
              recordStatus: piece.recordStatus,
            })}
          </Status>
        ) : (
          <Status mark={mark}>{words('discharge.milestones', progress)}</Status>
        )}
        {plan.illustrative && ` ${words('illustrative')}`}
      </span>
    </>
  )
}

function Milestone({ step }: { step: Piece['steps'][number] }) {
  const words = useTranslations('commitments.chain')
  const language = useLocale()
  const { id, planId, titles, completedOn, forecastOn } = step
  return (
    <>
      <Link href={`/action-plans/${planId}#m-${id}`} prefetch={false}>
        <LocalText of={titles} />
      </Link>
      <span className="chain-place">
        {completedOn
          ? words('doneOn', { day: dayWords(completedOn, language) })
          : words('expectedOn', { day: dayWords(forecastOn, language) })}
      </span>
    </>
  )
}
