import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { isOurs, readTable } from '#lib/clipboard-table.ts'
import { copied, emptied, putIn } from '../cells/block.ts'
import type { Column } from '../sheet/values.ts'
import type { Cell } from '../table/cursor.ts'
import { actOf, typingActOf } from '../table/keys.ts'
import { runAct } from './acts.ts'
import type { GridControl } from './grid-control.ts'

export type GridEvents = ReturnType<typeof gridEvents>

/** What is heard in the grid, in one place for all its cells. */
export const gridEvents = (control: GridControl) => ({
  ...typingEvents(control),
  ...mouseEvents(control),
  ...clipboardEvents(control),
})

const fieldOf = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ? target : null

/** Chinese is typed with the same keys: until a word is chosen they are the input method's. */
const isComposing = ({ nativeEvent }: KeyboardEvent) =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229

const typingEvents = (control: GridControl) => ({
  onKeyDown: (event: KeyboardEvent) => {
    if (!isComposing(event) && isTaken(control, event)) event.preventDefault()
  },
  onInput: ({ target }: { target: EventTarget }) => {
    if (fieldOf(target) && control.cursor().mode === 'move') control.begin('over')
  },
  onCompositionStart: () => {
    if (control.cursor().mode === 'move') control.begin('over')
  },
  onFocus: () => control.focused(true),
  onBlur: ({ currentTarget, relatedTarget, target }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return
    const field = fieldOf(target)
    if (field?.isConnected) control.keep(field.value)
    if (relatedTarget) control.focused(false)
  },
})

function isTaken(control: GridControl, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event
  const pressed = { key, shiftKey, altKey, command: ctrlKey || metaKey }
  const { mode } = control.cursor()
  // In a button of a cell the keys are the button's own; Esc leads back to the cell.
  if (target instanceof Element && target.closest('button')) {
    if (key === 'Escape') control.again()
    return key === 'Escape'
  }
  const field = fieldOf(target)
  if (mode === 'move' || !field) {
    const act = actOf(pressed)
    return act !== null && runAct(control, act)
  }
  const act = typingActOf(pressed, mode === 'over')
  if (act === null) return false
  if (act.does === 'keep') control.keep(field.value)
  else control.again()
  return act.does === 'giveUp' || control.goOn(act.way)
}

function cellOf(target: EventTarget): Cell | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const { key, column } = element?.dataset ?? {}
  return key && column ? { key, column: column as Column } : null
}

function mouseEvents(control: GridControl) {
  let dragging = false
  return {
    onMouseDown: (event: MouseEvent) => {
      const cell = cellOf(event.target)
      if (!cell || event.button !== 0 || (event.target as Element).closest('button, .picker-line'))
        return
      // A click into what is being typed puts the caret, as in any field.
      if (fieldOf(event.target) && control.cursor().mode !== 'move') return
      const typed = fieldOf(document.activeElement)
      if (typed?.closest('[role=grid]')) control.keep(typed.value)
      event.preventDefault()
      control.focused(true)
      control.go(cell, event.shiftKey)
      control.again()
      dragging = true
    },
    onMouseOver: (event: MouseEvent) => {
      dragging &&= event.buttons === 1
      const cell = dragging ? cellOf(event.target) : null
      if (cell) control.go(cell, true)
    },
    onDoubleClick: (event: MouseEvent) => {
      if (cellOf(event.target)) runAct(control, { does: 'edit' })
    },
  }
}

function clipboardEvents(control: GridControl) {
  const copy = (event: ClipboardEvent) => {
    if (control.cursor().mode !== 'move') return
    const { text, html } = copied(control.block())
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
  }
  return {
    onCopy: copy,
    onCut: (event: ClipboardEvent) => {
      copy(event)
      if (control.cursor().mode === 'move') control.change(emptied(control.block()))
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain')
      if (control.cursor().mode !== 'move' || text === '') return
      event.preventDefault()
      const html = event.clipboardData.getData('text/html')
      const texts = readTable(text)
      const alone = texts.length === 1 && texts[0]?.length === 1
      if (alone || isOurs(html)) control.change(putIn(control.block(), texts))
      else if (control.isFixed) control.around.say('validated')
      else control.around.onBlock({ text, html })
    },
  }
}
