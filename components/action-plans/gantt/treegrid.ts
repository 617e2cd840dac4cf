/** The rows that are not folded away, in their order. */
export const visibleRows = (box: HTMLElement) => [
  ...box.querySelectorAll<HTMLElement>('tbody [role=row]:not([hidden])'),
]

const cellsOf = (row: HTMLElement) => [
  ...row.querySelectorAll<HTMLElement>('[role=rowheader], [role=gridcell]'),
]

/** A cell's own link takes the focus in its place. */
const stopIn = (cell: HTMLElement) => cell.querySelector<HTMLElement>('a') ?? cell

/** From the moment there are keys, one place of the grid is stopped at by Tab, and not each link. */
export function openUp(box: HTMLElement): void {
  for (const row of box.querySelectorAll<HTMLElement>('tbody [role=row]')) {
    row.tabIndex = -1
    for (const cell of cellsOf(row)) cell.tabIndex = -1
    for (const one of row.querySelectorAll<HTMLElement>('a, button')) one.tabIndex = -1
  }
  box.removeAttribute('tabindex')
}

/** The one place that Tab comes to. */
export function stopAt(box: HTMLElement, stop: HTMLElement): void {
  for (const last of box.querySelectorAll<HTMLElement>('tbody [tabindex="0"]')) last.tabIndex = -1
  stop.tabIndex = 0
}

/** Folds what stands under a row away, or shows it again. */
export function folded(
  row: HTMLElement,
  open = row.getAttribute('aria-expanded') === 'false',
): void {
  row.setAttribute('aria-expanded', String(open))
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.getAttribute('aria-level') === '1') break
    ;(next as HTMLElement).hidden = !open
  }
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
}

/** Whether a key led somewhere. */
export function goes(box: HTMLElement, event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, altKey } = event
  const here = target instanceof HTMLElement ? target : null
  const row = here?.closest<HTMLElement>('tbody [role=row]')
  if (!here || !row || metaKey || altKey) return false
  const step = ctrlKey ? undefined : steps[key]
  if (step !== undefined) return goneTo(box, row, here, step)
  if (key === 'Home' || key === 'End') return goneToEnd(box, row, here, key, ctrlKey)
  if (ctrlKey) return false
  if (key === 'ArrowRight' || key === 'ArrowLeft') return gone(box, row, here, key)
  if (key === 'Enter' && here === row) {
    row.querySelector('a')?.click()
    return true
  }
  return false
}

const placeIn = (row: HTMLElement, here: HTMLElement) =>
  here === row ? -1 : cellsOf(row).findIndex((cell) => cell.contains(here))

function focus(row: HTMLElement, place: number): true {
  const cell = cellsOf(row)[place]
  const stop = cell ? stopIn(cell) : row
  stop.focus()
  stop.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}

function goneTo(box: HTMLElement, row: HTMLElement, here: HTMLElement, step: number): boolean {
  const rows = visibleRows(box)
  const to = Math.min(rows.length - 1, Math.max(0, rows.indexOf(row) + step))
  return focus(rows[to] ?? row, placeIn(row, here))
}

function goneToEnd(
  box: HTMLElement,
  row: HTMLElement,
  here: HTMLElement,
  key: 'Home' | 'End',
  far: boolean,
): boolean {
  const place = placeIn(row, here)
  if (place >= 0 && !far) return focus(row, key === 'Home' ? 0 : cellsOf(row).length - 1)
  const to = visibleRows(box).at(key === 'Home' ? 0 : -1)
  return to ? focus(to, place) : false
}

/** Right opens a row and goes into it; left goes out of it, folds it, and goes to what it is under. */
function gone(box: HTMLElement, row: HTMLElement, here: HTMLElement, key: string): boolean {
  const place = placeIn(row, here)
  const open = row.getAttribute('aria-expanded')
  if (key === 'ArrowRight') {
    if (place >= 0) return focus(row, Math.min(place + 1, cellsOf(row).length - 1))
    if (open !== 'false') return focus(row, 0)
    folded(row, true)
    return true
  }
  if (place >= 0) return focus(row, place - 1)
  if (open === 'true') {
    folded(row, false)
    return true
  }
  const rows = visibleRows(box)
  const above = rows
    .slice(0, rows.indexOf(row))
    .findLast((one) => one.getAttribute('aria-level') === '1')
  return row.getAttribute('aria-level') === '2' && above ? focus(above, -1) : false
}
