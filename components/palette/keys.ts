/** A key that is pressed anywhere, with where it is pressed. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'> & {
  /** In a field, where letters are text. */
  typing: boolean
}

/**
 * What a key asks for: Ctrl or Command with K the palette, wherever one is; a question mark the list
 * of keys, and a slash the palette, where nothing is typed. None while a word of an input method is.
 */
export function keyAct({
  key,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  typing,
}: Pressed): 'search' | 'help' | null {
  if (isComposing || altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'search' : null
  if (typing) return null
  return key === '?' ? 'help' : key === '/' ? 'search' : null
}
