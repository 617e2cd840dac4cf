'use client'

import { useEffect, useState } from 'react'
import type { MilestoneAct } from '#components/milestones/milestone-row.tsx'

/** What is asked of which milestone; `round` tells one opening of a dialog from the next. */
export type Asked = {
  kind: 'complete' | 'takeBack'
  milestoneId: string
  open: boolean
  round: number
}

export type PlanActs = ReturnType<typeof usePlanActs>

/** How long, in ms, the row of a change stays marked. */
const marked = 2_000

/** Which dialog of a plan stands open, and which row was changed a moment ago. */
export function usePlanActs() {
  const [asked, setAsked] = useState<Asked>()
  const [justChanged, setJustChanged] = useState<string>()

  useEffect(() => {
    if (justChanged === undefined) return
    const timer = setTimeout(() => setJustChanged(undefined), marked)
    return () => clearTimeout(timer)
  }, [justChanged])

  const act: MilestoneAct = (kind, { id: milestoneId }) =>
    setAsked((last) => ({ kind, milestoneId, open: true, round: (last?.round ?? 0) + 1 }))

  return {
    asked,
    act,
    justChanged,
    close: () => {
      setAsked((last) => last && { ...last, open: false })
      // Whence it was opened may be gone: the milestone's own button is where one goes on.
      if (asked) requestAnimationFrame(() => focusOn(`act-${asked.milestoneId}`))
    },
    mark: setJustChanged,
  }
}

function focusOn(id: string) {
  document.getElementById(id)?.focus()
}
