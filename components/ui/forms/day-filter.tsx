'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { DayField } from './day-field.tsx'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

type Props = FieldProps & {
  /** `YYYY-MM-DD`, or empty. */
  defaultValue?: string
  /** Told when the focus leaves the day. */
  onLeave?: () => void
}

/**
 * A day that something is narrowed by: the boxes of every form, in the order of the reader's language.
 * Without scripts it is a text, as it stands in the address; once they are there, what somebody has
 * typed until then goes on in the boxes.
 */
export function DayFilter({ onLeave, defaultValue = '', ...field }: Props) {
  const words = useTranslations('frame.ui.day')
  const plain = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const takeUp = () => setTyped(plain.current?.value.trim() ?? defaultValue)
  useEffect(() => {
    // Whoever is typing is not interrupted.
    if (document.activeElement !== plain.current) setTyped(plain.current?.value.trim() ?? '')
  }, [])
  const shown = { ...field, unasked: true }
  return (
    <div
      className="day-filter"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave?.()
      }}
    >
      {typed === null ? (
        <TextField
          {...shown}
          hint={words('plain')}
          defaultValue={defaultValue}
          maxLength={10}
          ref={plain}
          onBlur={takeUp}
        />
      ) : (
        <DayField {...shown} hint={field.hint ?? null} defaultValue={typed} />
      )}
    </div>
  )
}
