'use client'

import type { KeyboardEvent, ReactNode } from 'react'

type Props = { label: string; onSubmit: () => void; children: ReactNode }

/**
 * Fields that are sent by themselves from within a form. HTML knows no form inside another: the
 * browser would load the page anew, and what was typed around it would be gone.
 */
export function InnerForm({ label, onSubmit, children }: Props) {
  function send(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    // The keys that save the form around it are not for this one.
    event.stopPropagation()
    if (event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    onSubmit()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its fields are pressed
    <div role="group" aria-label={label} onKeyDown={send}>
      {children}
    </div>
  )
}
