/** A sentence said at the foot of the page and read out, such as "Saved" with a way back. */
export type Announcement = {
  text: string
  /** A way back; the sentence then stays ten seconds instead of six. */
  action?: { label: string; run: () => void }
}

type Listener = () => void

let current: Announcement | null = null
const listeners = new Set<Listener>()

/** Says something that has happened. Never the only place where an error is told. */
export function announce(announcement: Announcement | null): void {
  current = announcement
  for (const tell of listeners) tell()
}

export function listen(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announced(): Announcement | null {
  return current
}
