'use client'

import { useTranslations } from 'next-intl'
import { type MouseEvent, useEffect, useRef } from 'react'

/** `field` is the name of a field in the form, or empty for what concerns the whole of it. */
export type Problem = { field: string; message: string }

/** What is wrong with a form, above it: it takes the focus, and leads to each field. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  const words = useTranslations('frame.ui')
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])

  if (problems.length === 0) return null
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="error-summary">
      <h2 className="font-serif text-lead font-strong">{words('problem')}</h2>
      <ul className="mt-2 grid gap-1">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The field with its label comes into view, not the control alone. */
function focusField(event: MouseEvent, field: string) {
  const control = nearestControl(field)
  if (!control) return
  event.preventDefault()
  control.closest('.field')?.scrollIntoView({ block: 'start' })
  control.focus({ preventScroll: true })
}

/** The field itself, or the one that it is a part of: `titles.en` stands in `titles`. */
function nearestControl(path: string): HTMLElement | null {
  for (let name = path; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const control = document.getElementById(name)
    if (control) return control
  }
  return null
}
