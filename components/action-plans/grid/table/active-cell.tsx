'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { useFound } from '#components/ui/forms/picker/use-found.ts'
import { ChoiceList } from './choice-list.tsx'
import type { Cursor } from './cursor.ts'
import type { GridView } from './grid-view.ts'

type Props = {
  view: GridView
  /** What it holds, as it is typed. */
  text: string
  lang?: string | undefined
  mode: Cursor['mode']
  locked: boolean
  labelledBy: string
  describedBy: string | undefined
  invalid: boolean
  /** What may be put in it, where it names something of the register. */
  search: GridView['search']['area'] | undefined
  onPick: (picked: Picked) => void
}

/**
 * The cell that has the focus is a field whose text is chosen: what is typed takes its place, also
 * through an input method, which needs a field to write in.
 */
export function ActiveCell(props: Props) {
  const { view, text, lang, mode, locked, labelledBy, describedBy, invalid, search, onPick } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(-1)
  const open = search !== undefined && mode !== 'move' && !locked
  const found = useFound(search ?? nothing, typed === text ? '' : typed, open)

  useLayoutEffect(() => {
    if (!view.control.hasFocus) return
    field.current?.focus({ preventScroll: true })
    field.current
      ?.closest('[role=gridcell]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [view])

  useLayoutEffect(() => {
    const { current } = field
    if (!current || !view.control.hasFocus) return
    if (mode === 'move') current.select()
    else if (mode === 'edit') current.setSelectionRange(current.value.length, current.value.length)
  }, [mode, view])

  function press(event: KeyboardEvent) {
    if (!open || event.nativeEvent.isComposing) return
    const { options } = found
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) {
      setPlace((place + step + options.length) % options.length)
      event.preventDefault()
      event.stopPropagation()
    } else if ((event.key === 'Enter' || event.key === 'Tab') && options[place]) {
      onPick(options[place])
      // The key goes on to the grid, which moves as it does after anything that was typed.
    }
  }

  return (
    <>
      <textarea
        ref={field}
        rows={1}
        tabIndex={0}
        defaultValue={text}
        lang={lang}
        readOnly={locked}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        {...(search && {
          role: 'combobox',
          'aria-expanded': open,
          'aria-controls': list,
          'aria-autocomplete': 'list' as const,
          'aria-activedescendant': open && place >= 0 ? `${list}-${place}` : undefined,
        })}
        autoComplete="off"
        spellCheck={mode !== 'move'}
        onKeyDown={press}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setPlace(-1)
        }}
        className="grid-input"
      />
      {open && <ChoiceList {...{ id: list, found, place, field }} onChoose={onPick} />}
      {locked && <Locked />}
    </>
  )
}

function Locked() {
  const words = useTranslations('planGrid')
  return <span className="sr-only">{words('locked')}</span>
}

const nothing = async () => []
