import { useTranslations } from 'next-intl'

const names = ['agreed', 'running', 'reached', 'soft', 'waits', 'vain'] as const

/** What is drawn, beside the marks of milestones. */
export function GanttLegend() {
  const words = useTranslations('actionPlans.views.gantt.legend')
  return (
    <ul className="flex flex-wrap gap-x-5 text-note text-quiet">
      {names.map((name) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" width="30" height="16">
            {pictures[name]}
          </svg>
          {words(name)}
        </li>
      ))}
    </ul>
  )
}

const line = { x1: 1, x2: 29, y1: 8, y2: 8, strokeWidth: 1.25 }

const pictures = {
  agreed: (
    <rect
      x="1"
      y="1"
      width="28"
      height="14"
      fill="var(--color-sunk)"
      stroke="var(--color-edge)"
      strokeDasharray="2 1.600"
    />
  ),
  running: (
    <rect x="1" y="5" width="28" height="6" fill="var(--color-paper)" stroke="var(--color-ink)" />
  ),
  reached: <rect x="1" y="5" width="28" height="6" fill="var(--color-ink)" />,
  soft: <rect y="4" width="30" height="8" fill="url(#gantt-soft)" />,
  waits: (
    <>
      <line {...line} stroke="var(--color-quiet)" />
      <path d="M23 4 29 8 23 12" fill="none" stroke="var(--color-quiet)" />
    </>
  ),
  vain: <line {...line} stroke="var(--color-seal)" strokeDasharray="4 3" />,
} as const
