import type { KeyboardEvent } from 'react'

/** Ctrl or ⌘ with Enter sends a form from any of its fields, but not while a word is being composed. */
export function submitByKeys(event: KeyboardEvent<HTMLFormElement>) {
  const { key, ctrlKey, metaKey, nativeEvent } = event
  if (key !== 'Enter' || !(ctrlKey || metaKey) || nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
