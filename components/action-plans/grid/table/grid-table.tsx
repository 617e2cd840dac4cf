'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import { type Column, columns } from '../sheet/values.ts'
import type { GridEvents } from '../control/events.ts'

type Props = {
  rows: number
  describedBy: string
  events: GridEvents
  children: ReactNode
}

/** The grid in a region that scrolls by itself, with its heads and its first column in sight. */
export function GridTable({ rows, describedBy, events, children }: Props) {
  const words = useTranslations('planGrid')
  return (
    <div className="grid-region">
      <div
        role="grid"
        aria-label={words('label')}
        aria-describedby={describedBy}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        className="plan-grid"
        {...events}
      >
        <div role="row" aria-rowindex={1} className="grid-row grid-heads">
          {columns.map((column, place) => (
            <div
              key={column}
              id={`head-${column}`}
              role="columnheader"
              aria-colindex={place + 1}
              className={`grid-head ${column === 'code' ? 'grid-code' : ''}`}
            >
              <Head column={column} />
            </div>
          ))}
        </div>
        {children}
      </div>
    </div>
  )
}

function Head({ column }: { column: Column }) {
  const words = useTranslations('planGrid.columns')
  if (column === 'ours' || column === 'counterpart')
    return <OfSide side={column}>{words(column)}</OfSide>
  return words(column)
}
