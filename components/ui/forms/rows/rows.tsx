'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { announce } from '../../announce.ts'
import { Button } from '../../button.tsx'
import { Icon, type IconName } from '../../icon.tsx'
import { FieldGroup, type FieldProps } from '../field.tsx'
import { type KeyedRow, moved, restored } from './row-moves.ts'

/** What changes of a row, or how that follows from what the row is by then. */
type Part<Row> = Partial<Row> | ((now: Row) => Partial<Row>)

type Props<Row extends KeyedRow> = FieldProps & {
  rows: readonly Row[]
  /** Told how the rows change, whatever they are by then: what was looked up or undone comes late. */
  onChange: (change: (rows: readonly Row[]) => readonly Row[]) => void
  /** What a row is called in what is said of it: "Li Meng", or "Signatory 2". */
  called: (row: Row, index: number) => string
  /** A new row, and the words of the button that makes one. */
  add: { text: string; row: () => Row }
  /** False where their order says nothing. */
  ordered?: boolean
  children: (row: Row, index: number, change: (part: Part<Row>) => void) => ReactNode
}

/** Rows of one kind: added, taken out with a way back, and put in order by buttons or Alt and arrows. */
export function Rows<Row extends KeyedRow>(props: Props<Row>) {
  const { rows, onChange, called, add, ordered = true, children, ...field } = props
  const words = useTranslations('forms.rows')
  const list = useRef<HTMLOListElement>(null)
  const focusIn = useFocusAfter(list)

  function remove(row: Row, index: number) {
    onChange((now) => now.filter(({ key }) => key !== row.key))
    focusIn(rows[index + 1]?.key ?? rows[index - 1]?.key ?? null, 'row')
    announce({
      text: words('removed', { name: called(row, index) }),
      action: {
        label: words('undo'),
        run: () => onChange((now) => restored(now, row, index)),
      },
    })
  }

  function move(row: Row, index: number, by: -1 | 1) {
    if (!rows[index + by]) return
    onChange((now) => moved(now, now.indexOf(row), by))
    focusIn(row.key, by < 0 ? 'up' : 'down')
    announce({
      text: words('moved', { name: called(row, index), place: index + by + 1, of: rows.length }),
    })
  }

  function moveByKeys(event: KeyboardEvent, row: Row, index: number) {
    if (!ordered || !event.altKey || event.nativeEvent.isComposing) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(row, index, event.key === 'ArrowUp' ? -1 : 1)
  }

  function addOne() {
    const row = add.row()
    onChange((now) => [...now, row])
    focusIn(row.key, 'row')
  }

  return (
    <FieldGroup {...field}>
      <div>
        <ol ref={list} className="form-rows">
          {rows.map((row, index) => (
            <li
              key={row.key}
              data-key={row.key}
              tabIndex={-1}
              className="form-row"
              onKeyDown={(event) => moveByKeys(event, row, index)}
            >
              <div className="min-w-0 flex-1">
                {children(row, index, (part) =>
                  onChange((now) =>
                    now.map((one) =>
                      one.key === row.key
                        ? { ...one, ...(typeof part === 'function' ? part(one) : part) }
                        : one,
                    ),
                  ),
                )}
              </div>
              <div className="form-row-acts">
                {ordered && rows.length > 1 && (
                  <>
                    <Act
                      icon="up"
                      act="up"
                      text={words('up', { name: called(row, index) })}
                      off={index === 0}
                      onClick={() => move(row, index, -1)}
                    />
                    <Act
                      icon="down"
                      act="down"
                      text={words('down', { name: called(row, index) })}
                      off={index === rows.length - 1}
                      onClick={() => move(row, index, 1)}
                    />
                  </>
                )}
                <Act
                  icon="close"
                  act="remove"
                  text={words('remove', { name: called(row, index) })}
                  onClick={() => remove(row, index)}
                />
              </div>
            </li>
          ))}
        </ol>
        <Button small icon="plus" id={rows.length === 0 ? field.name : undefined} onClick={addOne}>
          {add.text}
        </Button>
      </div>
    </FieldGroup>
  )
}

type ActProps = {
  icon: IconName
  act: string
  text: string
  off?: boolean
  onClick: () => void
}

function Act({ icon, act, text, off, onClick }: ActProps) {
  return (
    <button
      type="button"
      data-act={act}
      title={text}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
      className="p-1.5 text-quiet hover:text-ink aria-disabled:opacity-35"
    >
      <Icon name={icon} size={18} />
      <span className="sr-only">{text}</span>
    </button>
  )
}

type Target = { key: string | null; at: 'row' | 'up' | 'down' }

/** Moving a row takes the focus out of it: it is given back once the rows are drawn anew. */
function useFocusAfter(list: { current: HTMLOListElement | null }) {
  const wanted = useRef<Target | null>(null)
  useEffect(() => {
    const target = wanted.current
    if (!target) return
    wanted.current = null
    const row = list.current?.querySelector<HTMLElement>(`[data-key="${target.key}"]`)
    const button = row?.querySelector<HTMLElement>(`[data-act="${target.at}"]`)
    const field = row?.querySelector<HTMLElement>('input, select, textarea, button')
    const after = list.current?.parentElement?.querySelector<HTMLElement>(':scope > button')
    ;(button ?? field ?? row ?? after)?.focus()
  })
  return (key: string | null, at: Target['at']) => {
    wanted.current = { key, at }
  }
}
