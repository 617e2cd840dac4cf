/** Where a key leads from the active cell. */
export type Way =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'top'
  | 'bottom'
  /** The first and the last row, in the same column. */
  | 'farUp'
  | 'farDown'
  | 'pageUp'
  | 'pageDown'
  | 'next'
  | 'previous'

/** What a key does where nothing is being typed. */
export type Act =
  | { does: 'go'; way: Way; extend?: boolean }
  | { does: 'edit' | 'clear' | 'fill' | 'undo' | 'redo' | 'leave' }
  | { does: 'insert' | 'remove' | 'indent' | 'outdent' | 'moveUp' | 'moveDown' }
  | { does: 'select'; what: 'row' | 'column' | 'all' }

/** What a key does where something is being typed: it is kept, or given up, and then one goes on. */
export type TypingAct = { does: 'keep'; way: Way } | { does: 'giveUp' }

export type Pressed = {
  key: string
  shiftKey: boolean
  altKey: boolean
  /** Ctrl, or Command on a Mac. */
  command: boolean
}

const arrows: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const ways: Readonly<Record<string, Way>> = {
  ...arrows,
  Home: 'first',
  End: 'last',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
}
/** With Ctrl: as far as the sheet goes. */
const farWays: Readonly<Record<string, Way>> = {
  ArrowLeft: 'first',
  ArrowRight: 'last',
  ArrowUp: 'farUp',
  ArrowDown: 'farDown',
  Home: 'top',
  End: 'bottom',
}
const withAlt: Readonly<Record<string, Act['does']>> = {
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
  Enter: 'insert',
  Insert: 'insert',
  Delete: 'remove',
  Backspace: 'remove',
}

/** The keys of a spreadsheet; null for a key that types, or that is the browser's own. */
export function actOf({ key, shiftKey, altKey, command }: Pressed): Act | null {
  if (altKey) {
    const does = command || shiftKey ? undefined : withAlt[key]
    return does ? ({ does } as Act) : null
  }
  if (key === ' ' && command) return { does: 'select', what: 'column' }
  if (key === ' ' && shiftKey) return { does: 'select', what: 'row' }
  if (command) return commandOf(key, shiftKey)
  const way = ways[key]
  if (way) return { does: 'go', way, extend: shiftKey }
  if (key === 'Tab') return { does: 'go', way: shiftKey ? 'previous' : 'next' }
  if (key === 'Enter' && shiftKey) return { does: 'go', way: 'up' }
  if (key === 'F2' || key === 'Enter') return { does: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { does: 'clear' }
  return key === 'Escape' ? { does: 'leave' } : null
}

function commandOf(key: string, shiftKey: boolean): Act | null {
  const way = farWays[key]
  if (way) return { does: 'go', way, extend: shiftKey }
  const letter = key.toLowerCase()
  if (letter === 'z') return { does: shiftKey ? 'redo' : 'undo' }
  if (letter === 'y') return { does: 'redo' }
  if (letter === 'd') return { does: 'fill' }
  return letter === 'a' ? { does: 'select', what: 'all' } : null
}

/** While one types: arrows go on where the cell is typed over, and go through the text where it is edited. */
export function typingActOf(
  { key, shiftKey, altKey, command }: Pressed,
  over: boolean,
): TypingAct | null {
  if (key === 'Escape') return { does: 'giveUp' }
  if (key === 'Tab') return { does: 'keep', way: shiftKey ? 'previous' : 'next' }
  if (altKey) return null
  const far = over && command && !shiftKey && key in arrows ? farWays[key] : undefined
  if (far) return { does: 'keep', way: far }
  if (command) return null
  if (key === 'Enter') return { does: 'keep', way: shiftKey ? 'up' : 'down' }
  const way = over && !shiftKey ? arrows[key] : undefined
  return way ? { does: 'keep', way } : null
}
