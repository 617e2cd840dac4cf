'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

type BoxesProps = FieldProps & { defaultValue?: string }

export type FilterProps = BoxesProps & {
  /** Told when the focus leaves the field. */
  onLeave?: () => void
}

type Props = FilterProps & {
  /** How it is written where there are no scripts. */
  plainHint: string
  /** So many characters are taken then. */
  maxLength: number
  boxes: ComponentType<BoxesProps>
}

/**
 * What is typed in boxes, in the order of the reader's language, among filters. Without scripts it is
 * a text, as it stands in the address; once they are there, what somebody has typed until then goes
 * on in the boxes.
 */
export function BoxesFilter(props: Props) {
  const { onLeave, plainHint, maxLength, boxes: Boxes, defaultValue = '', ...field } = props
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
          hint={plainHint}
          defaultValue={defaultValue}
          maxLength={maxLength}
          ref={plain}
          onBlur={takeUp}
        />
      ) : (
        <Boxes {...shown} hint={field.hint ?? null} defaultValue={typed} />
      )}
    </div>
  )
}
