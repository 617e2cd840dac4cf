import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** Whose it is: our half of the sheet, or the counterpart's. */
export type SideName = 'ours' | 'counterpart'

const colours = { ours: 'text-ours', counterpart: 'text-counterpart' }

const leftHalf = 'M1.5 2.5h6L5.5 8l2 5.5h-6Z'
const rightHalf = 'M14.5 2.5h-4L8.5 8l2 5.5h4Z'

type MarkProps = {
  side: SideName
  /** Not where what stands beside it names the side. */
  spoken?: boolean | undefined
  /** What the side is called where the reader may be of either. */
  name?: string | undefined
}

/** The mark of a side: its half of the cut sheet filled, ours the left and theirs the right. */
export function SideMark({ side, spoken = true, name }: MarkProps) {
  const words = useTranslations('frame.ui.sides')
  return (
    <span className={`side-mark ${colours[side]}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        stroke="currentColor"
        strokeLinejoin="round"
      >
        <path d={leftHalf} fill={side === 'ours' ? 'currentColor' : 'none'} />
        <path d={rightHalf} fill={side === 'counterpart' ? 'currentColor' : 'none'} />
      </svg>
      {spoken && <span className="sr-only">{name || words(side)}: </span>}
    </span>
  )
}

type OfSideProps = MarkProps & { children: ReactNode }

/** A name of a side's, with its mark and in its colour. */
export function OfSide({ side, children, ...said }: OfSideProps) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <SideMark side={side} {...said} />
      <span className={colours[side]}>{children}</span>
    </span>
  )
}

type SidesProps = {
  ours: ReactNode
  counterpart: ReactNode
  /** What the sides are called where the reader may be of either. */
  names?: Record<SideName, string>
  level?: 'h2' | 'h3' | 'h4'
}

/** Both sides, each on its side of the page: ours left, the counterpart right; ours first on a phone. */
export function Sides({ ours, counterpart, names, level: Heading = 'h3' }: SidesProps) {
  const words = useTranslations('frame.ui.sides')
  const halves = [
    ['ours', ours],
    ['counterpart', counterpart],
  ] as const
  return (
    <div className="grid gap-x-10 gap-y-8 phone:grid-cols-2">
      {halves.map(([side, content]) => (
        <section key={side} className={`side-half side-half-${side}`}>
          <Heading
            className={`mb-2 flex items-center gap-2 text-small font-strong ${colours[side]}`}
          >
            <SideMark side={side} spoken={false} />
            {names?.[side] || words(side)}
          </Heading>
          {content}
        </section>
      ))}
    </div>
  )
}
