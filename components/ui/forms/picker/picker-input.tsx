'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import type { ControlProps } from '../field.tsx'
import type { Picked } from './picked.ts'
import { PickerList } from './picker-list.tsx'
import type { AddNew } from './record-picker.tsx'
import { type Search, useFound } from './use-found.ts'
import { useTouch } from './use-touch.ts'

type Props = {
  control: ControlProps
  search: Search
  add?: AddNew | undefined
  without?: readonly string[] | undefined
  /** What is probably meant while nothing is typed: what stands beside it. */
  near: string
  placeholder: string | undefined
  onPick: (picked: Picked) => void
  /** Leaves what was chosen before as it is. */
  onGiveUp: (() => void) | undefined
}

const none = -1

/**
 * The input of a picker: an editable combobox with a list (ARIA APG), or, on a touched screen, a
 * field of search above a plain list of buttons.
 */
export function PickerInput(props: Props) {
  const { control, search, add, without = [], near, placeholder, onPick, onGiveUp } = props
  const words = useTranslations('forms.picker')
  const touch = useTouch()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(none)
  const { state, options } = useFound(search, typed, open, near)
  const offered = options.filter(({ id }) => !without.includes(id))
  // A new one is offered only once it was looked for: a quick Enter takes what is there already.
  const sought = state === 'found' || state === 'failed'
  const name = typed.trim() || near
  const addText = add && sought && name ? add.text(name) : undefined
  const last = offered.length - (addText === undefined ? 1 : 0)
  // Enter takes the only one found, or the new one where nothing was; of several one is chosen.
  const isOnly = offered.length < 2 && last >= 0
  const list = `${control.id}-list`

  function choose(place: number) {
    const picked = offered[place]
    setOpen(false)
    setActive(none)
    if (picked) {
      setTyped('')
      onPick(picked)
    } else if (addText !== undefined) add?.onAdd(name)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const to = destination(event, active, last)
    if (to !== undefined) {
      event.preventDefault()
      setOpen(true)
      setActive(to)
    } else if (event.key === 'Enter' && open && active !== none) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Enter' && open && sought && typed.trim() && isOnly) {
      event.preventDefault()
      choose(0)
    } else if (event.key === 'Enter') {
      // Looking for somebody sends no form.
      event.preventDefault()
      setOpen(true)
    } else if (event.key === 'Escape' && (open || onGiveUp)) {
      event.preventDefault()
      if (open && onGiveUp === undefined) setOpen(false)
      else onGiveUp?.()
    }
  }

  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <input
        {...control}
        type="text"
        role={touch ? undefined : 'combobox'}
        aria-expanded={touch ? undefined : open}
        aria-controls={touch ? undefined : list}
        aria-autocomplete={touch ? undefined : 'list'}
        aria-activedescendant={!touch && open && active !== none ? `${list}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        placeholder={placeholder ?? words('placeholder')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(none)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        className="control"
      />
      {open && (
        <PickerList
          id={list}
          touch={touch}
          state={state}
          options={offered}
          active={active}
          addText={addText}
          typed={typed.trim() !== ''}
          onChoose={choose}
        />
      )}
    </div>
  )
}

/** Where a key leads in the list; undefined for a key that leads nowhere. */
function destination({ key, altKey }: KeyboardEvent, active: number, last: number) {
  if (altKey || last < 0) return undefined
  if (key === 'ArrowDown') return active >= last ? 0 : active + 1
  if (key === 'ArrowUp') return active <= 0 ? last : active - 1
  if (key === 'PageDown') return last
  return key === 'PageUp' ? 0 : undefined
}
