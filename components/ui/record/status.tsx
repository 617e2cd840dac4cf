import type { ReactNode } from 'react'

/** How far something is: the mark says it without colour. */
export type Mark = 'open' | 'begun' | 'half' | 'done' | 'stopped' | 'unknown' | 'attention'

type Props = {
  mark: Mark
  /** `decision` (seal red) only where somebody has to decide or act; `quiet` for what is past. */
  tone?: 'plain' | 'quiet' | 'decision'
  children: ReactNode
}

const tones = { plain: '', quiet: 'text-quiet', decision: 'text-seal font-medium' }

/** A state is a word with a mark. */
export function Status({ mark, tone = 'plain', children }: Props) {
  return (
    <span className={`inline-flex items-baseline gap-2 ${tones[tone]}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="14"
        height="14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        className="relative top-[0.125em] shrink-0"
      >
        {marks[mark]}
      </svg>
      <span>{children}</span>
    </span>
  )
}

const ring = <circle cx="8" cy="8" r="6" />

const marks: Record<Mark, ReactNode> = {
  open: ring,
  begun: (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 0 1 6 6Z" fill="currentColor" stroke="none" />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6" fill="currentColor" />
      <path d="M5 8.2 7.2 10.3 11 6" stroke="var(--color-paper)" />
    </>
  ),
  stopped: (
    <>
      {ring}
      <path d="M4 12 12 4" />
    </>
  ),
  unknown: <circle cx="8" cy="8" r="6" strokeDasharray="1.5 2.2" />,
  attention: <path d="M8 1.5 15 14.500H1ZM8 6.500v4M8 12v.6" strokeLinejoin="round" />,
}
