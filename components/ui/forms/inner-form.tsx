'use client'

import type { KeyboardEvent, ReactNode } from 'react'

type Props = { label: string; onSubmit: () => void; children: ReactNode }

/**
 * Fields that are sent by themselves from within a form. HTML knows no form inside another: the
 * browser would load the page anew, and what was typed around it would be gone. Enter in a line of
 * text sends them, and Ctrl or ⌘ with Enter from any of them.
 */
export function InnerForm({ label, onSubmit, children }: Props) {
  function send(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    // The keys that save the form around it are not for this one.
    event.stopPropagation()
    if (event.defaultPrevented) return
    const isAsked = event.ctrlKey || event.metaKey
    if (!isAsked && !(event.target instanceof HTMLInputElement)) return
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
