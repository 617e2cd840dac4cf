import type { Milestone } from '#domain/milestones/schema.ts'
import type { Scale } from './timeline-scale.ts'

type Props = {
  milestone: Pick<Milestone, 'baselineOn' | 'forecastOn' | 'health' | 'overdue' | 'completion'>
  scale: Pick<Scale, 'at'>
}

/** The day first agreed on as a ghost, a line to the day that counts now, and that day's own mark. */
export function MilestoneMark({ milestone, scale }: Props) {
  const { baselineOn, forecastOn, completion, health, overdue } = milestone
  const [baseline, now] = [scale.at(baselineOn), scale.at(completion?.completedOn ?? forecastOn)]
  const shape = completion
    ? 'done'
    : health === 'dropped'
      ? 'dropped'
      : overdue
        ? 'overdue'
        : 'open'
  return (
    <>
      {baseline !== now && (
        <>
          <line
            x1={`${baseline}%`}
            x2={`${now}%`}
            y1="18"
            y2="18"
            stroke="var(--color-quiet)"
            strokeWidth="2.5"
          />
          <Shape at={baseline} shape="baseline" />
        </>
      )}
      <Shape at={now} shape={shape} />
    </>
  )
}

export type MarkShape = 'baseline' | 'open' | 'overdue' | 'done' | 'dropped'

const diamond = 'M0-6.500 6.500 0 0 6.500-6.500 0Z'

/** A mark at a place on the line, told apart by its form and not by its colour alone. */
export function Shape({ at, shape }: { at: number; shape: MarkShape }) {
  return (
    <svg x={`${at}%`} y="18" className="overflow-visible">
      {shapes[shape]}
    </svg>
  )
}

const shapes = {
  baseline: (
    <path
      d={diamond}
      fill="var(--color-paper)"
      stroke="var(--color-quiet)"
      strokeDasharray="2 1.600"
    />
  ),
  open: <path d={diamond} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth="1.75" />,
  overdue: (
    <>
      <path d={diamond} fill="var(--color-paper)" stroke="var(--color-seal)" strokeWidth="2" />
      <path d="M0-3V1M0 3v.5" stroke="var(--color-seal)" strokeWidth="1.75" />
    </>
  ),
  done: (
    <>
      <path d={diamond} fill="var(--color-ink)" stroke="var(--color-ink)" strokeWidth="1.75" />
      <path
        d="M-2.600.200-.600 2.200 2.800-2"
        fill="none"
        stroke="var(--color-paper)"
        strokeWidth="1.5"
      />
    </>
  ),
  dropped: (
    <>
      <path d={diamond} fill="var(--color-paper)" stroke="var(--color-edge)" />
      <path d="M-3.200 3.200 3.200-3.200" stroke="var(--color-edge)" />
    </>
  ),
}
