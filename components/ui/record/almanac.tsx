import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'

export type Column<Row> = {
  key: string
  head: ReactNode
  /** The head in plain words, for the label on a phone; needed where `head` is no text. */
  label?: string
  cell: (row: Row) => ReactNode
  /** Figures are set to the right, in figures of one width. */
  figure?: boolean
  /** The cell that names the row: a row heading, and the title of its card on a phone. */
  names?: boolean
  /** Where a click on the head leads, and how the rows stand now. */
  sortHref?: string | undefined
  sorted?: 'ascending' | 'descending' | undefined
  /** Such as `w-40`. */
  className?: string
}

type Props<Row> = {
  /** What the table lists, for those who cannot see it; `showCaption` shows it to all. */
  caption: ReactNode
  showCaption?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Rows of one group follow each other; each group begins under a rule and its name. */
  groupOf?: (row: Row) => string
  busy?: boolean
}

/** A table set like an almanac's; under 640 px each row is a card with labels. */
export function Almanac<Row>(props: Props<Row>) {
  const { caption, showCaption = false, columns, rows, rowKey, groupOf, busy } = props
  return (
    <div className="almanac-box">
      {/* Roles are said again, because a table shown as blocks is none to some browsers. */}
      <table role="table" className="almanac" aria-busy={busy || undefined}>
        <caption className={showCaption ? 'almanac-caption' : 'sr-only'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => {
            const group = groupOf?.(row)
            const before = rows[index - 1]
            const begins = group !== undefined && (!before || groupOf?.(before) !== group)
            return [
              begins && <GroupRow key={`group ${group}`} span={columns.length} name={group} />,
              <tr role="row" key={rowKey(row)}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>,
            ]
          })}
        </tbody>
      </table>
    </div>
  )
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const { head, sortHref, sorted, figure, className = '' } = column
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sorted}
      className={`${figure ? 'figure' : ''} ${className}`}
    >
      {sortHref ? (
        <Link href={sortHref} prefetch={false} className="sort-link">
          {head}
          {sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} size={14} />}
        </Link>
      ) : (
        head
      )}
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { cell, figure, names, head } = column
  const label = column.label ?? (typeof head === 'string' ? head : undefined)
  if (names)
    return (
      <th role="rowheader" scope="row" className="names">
        {cell(row)}
      </th>
    )
  return (
    <td role="cell" data-label={label} className={figure ? 'figure' : undefined}>
      {cell(row)}
    </td>
  )
}

function GroupRow({ span, name }: { span: number; name: string }) {
  return (
    <tr role="row" className="group-row">
      <th role="rowheader" scope="rowgroup" colSpan={span}>
        {name}
      </th>
    </tr>
  )
}
