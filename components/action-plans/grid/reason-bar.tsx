'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'

type Props = {
  /** How many milestones wait for a reason. */
  wanted: number
  /** The reason that goes along now, or ''. */
  reason: string
  onGiven: (reason: string) => void
}

/** Asks once why forecasts and states are moved; the answer goes along with each of them. */
export function ReasonBar({ wanted, reason, onGiven }: Props) {
  const words = useTranslations('planGrid.reason')
  const [typed, setTyped] = useState('')
  if (reason !== '') {
    return (
      <p className="grid-reason no-print">
        <span>{words('given', { reason })}</span>
        <Button small kind="quiet" onClick={() => onGiven('')}>
          {words('change')}
        </Button>
      </p>
    )
  }
  if (wanted === 0) return null
  function give(event: FormEvent) {
    event.preventDefault()
    if (typed.trim()) onGiven(typed.trim())
  }
  return (
    <form className="grid-reason no-print" onSubmit={give}>
      <TextField
        name="grid-reason"
        label={words('ask', { count: wanted })}
        hint={words('hint')}
        maxLength={1_000}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" small>
        {words('give')}
      </Button>
    </form>
  )
}
