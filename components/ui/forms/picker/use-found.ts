'use client'

import { useEffect, useState } from 'react'
import type { Picked } from './picked.ts'

/** Looks records up by words in any language; without words, those near what stands beside it come first. */
export type Search = (
  words: string,
  signal: AbortSignal,
  near: string,
) => Promise<readonly Picked[]>

/** What was found for the words that are typed; `failed` where the register gave no answer. */
export type Found = {
  state: 'idle' | 'searching' | 'found' | 'failed'
  options: readonly Picked[]
  /** What was looked for. */
  words: string
}

/** Long enough for the next letter, short enough not to be noticed. */
const pause = 150

/**
 * Searches as one types; what was found before stays until the next answer is there, and is said to
 * be looked for until then, so that nobody is told that something is missing before it was sought.
 */
export function useFound(search: Search, typed: string, open: boolean, near = ''): Found {
  const [found, setFound] = useState<Found>({ state: 'idle', options: [], words: '' })
  useEffect(() => {
    if (!open) return
    const ending = new AbortController()
    const words = typed.trim()
    const timer = setTimeout(async () => {
      // Looked for once more, what was found stays: somebody may be about to press it.
      setFound((now) =>
        now.state === 'found' && now.words === words
          ? now
          : { state: 'searching', options: now.options, words },
      )
      try {
        setFound({ state: 'found', options: await search(words, ending.signal, near), words })
      } catch {
        if (!ending.signal.aborted) setFound({ state: 'failed', options: [], words })
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [search, typed, open, near])
  return found.words === typed.trim() ? found : { ...found, state: 'searching' }
}
