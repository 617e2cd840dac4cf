'use client'

import { useRef } from 'react'
import { newKey } from '#components/api.ts'

/** The Idempotency-Key of what a form is about to send: another one as soon as that is another thing. */
export function useAttemptKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' })
  return (content) => {
    const text = JSON.stringify(content)
    if (last.current.content !== text) last.current = { content: text, key: newKey() }
    return last.current.key
  }
}
