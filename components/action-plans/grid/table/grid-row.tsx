import { useTranslations } from 'next-intl'
import { memo, useLayoutEffect, useRef } from 'react'
import type { Refused } from '../keeping/grid-state.ts'
import type { Problems } from '../sheet/problems.ts'
import type { Lock } from '../sheet/register.ts'
import type { Row } from '../sheet/rows.ts'
import { type Column, columns, fields, type Field, type Values } from '../sheet/values.ts'
import type { Cursor } from './cursor.ts'
import { GridCell } from './grid-cell.tsx'
import type { GridView } from './grid-view.ts'
import { type Mark, RowMark } from './row-mark.tsx'

type Props = {
  view: GridView
  row: Row
  code: string
  /** Its place among the rows, from 0. */
  place: number
  mark: Mark
  /** Why cells can't be typed in, in the order of the columns and joined by spaces. */
  locks: string
  /** What it waits for, by numbers: they change when other rows are moved. */
  waits: string
  problems: Problems
  refused: Refused | undefined
  theirs: Readonly<Partial<Values>> | undefined
  /** Where the cursor is in it. */
  active: Column | null
  mode: Cursor['mode']
  round: number
  /** The first and the last column of the selection, or -1. */
  from: number
  to: number
}

/** A row of the grid; it is drawn anew only when something of its own has changed. */
export const GridRow = memo(function GridRow(props: Props) {
  const { view, row, code, place, mark, active, mode, round, from, to } = props
  const within = (column: Column) => {
    const at = columns.indexOf(column)
    return from <= at && at <= to
  }
  const locks = props.locks.split(' ')
  const cell = (field: Field, place: number) => ({
    ...{ view, row, field, code },
    mode: active === field ? mode : null,
    round: active === field ? round : 0,
    selected: within(field),
    lock: (locks[place] || null) as Lock | null,
    waits: field === 'after' ? props.waits : '',
    problem: props.problems[field],
    refused: props.refused?.[field],
    theirs: props.theirs?.[field],
  })
  return (
    <div role="row" aria-rowindex={place + 2} className={`grid-row is-${row.kind}`}>
      <div
        role="rowheader"
        aria-colindex={1}
        aria-selected={within('code')}
        data-key={row.key}
        data-column="code"
        className={`grid-cell grid-code ${within('code') ? 'is-selected' : ''} ${active === 'code' ? 'is-active' : ''}`}
      >
        <CodeFocus {...{ view, active: active === 'code', rowKey: row.key, code }} />
        <RowMark mark={mark} />
        {props.refused?.[''] && <p className="grid-note">{props.refused['']}</p>}
      </div>
      {fields.map((field, column) => (
        <GridCell key={field} {...cell(field, column)} />
      ))}
    </div>
  )
})

type CodeProps = { view: GridView; active: boolean; rowKey: string; code: string }

/** The number of the row; it takes the focus like any other cell, and can't be typed in. */
function CodeFocus({ view, active, rowKey, code }: CodeProps) {
  const words = useTranslations('planGrid')
  const number = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (active && view.control.hasFocus) number.current?.focus()
  }, [active, view])
  return (
    <span
      ref={number}
      id={`code-${rowKey}`}
      {...(active && { tabIndex: 0 })}
      className="grid-number"
    >
      <span className="sr-only">{words('row')} </span>
      {code}
    </span>
  )
}
