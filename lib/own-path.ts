/**
 * The address to go on to after signing in, as it stands after our origin, or null when it does not
 * lead to a page of ours. What browsers take for another host (`//`, `/\`, a tab in between) does not.
 */
export function ownPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 2_000 || !text.startsWith('/')) return null
  const base = 'http://own.invalid'
  if (!URL.canParse(text, base)) return null
  const url = new URL(text, base)
  const path = url.pathname + url.search + url.hash
  return url.origin === base && !path.startsWith('//') ? path : null
}
