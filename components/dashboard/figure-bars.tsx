import Link from 'next/link'
import type { ReactNode } from 'react'
import { StateMark } from '#components/agreements/state-mark.tsx'
import { capitalised } from '#components/agreements/words.ts'
import { type Bar, Bars } from '#components/ui/chart/bars.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { Dashboard, Figure, FigureRow } from '#domain/dashboard/schema.ts'
import type { LegalState } from '#domain/legal-status/schema/words.ts'
import { type FigureTeller, rowName } from './figure-words.ts'
import { rowAddress } from './row-address.ts'

type Props = { figure: Figure; dashboard: Dashboard; tell: FigureTeller }

/** As many as are taken in at a glance; the rest are one step away. */
const atAGlance = 10

/** A figure as bars with their numbers, each number the way to what it counts. */
export function FigureBars({ figure, dashboard, tell }: Props) {
  const { say } = tell
  const bars = dashboard.figures[figure].map((row) => barOf({ figure, dashboard, tell }, row))
  const most = Math.max(1, ...dashboard.figures[figure].map(({ count, of }) => of ?? count))
  const [first, rest] = [bars.slice(0, atAGlance), bars.slice(atAGlance)]
  const shown = (some: readonly Bar[]) => (
    <div className="bars-box">
      <Bars
        caption={say(`figures.${figure}.name`)}
        heads={{
          name: say(`figures.${figure}.column`),
          bar: say('columns.share'),
          figure: say('columns.count'),
        }}
        bars={some}
        most={most}
      />
    </div>
  )
  return (
    <>
      {shown(first)}
      {rest.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={say('more', { count: rest.length })}>{shown(rest)}</Disclosure>
        </div>
      )}
    </>
  )
}

function barOf({ figure, dashboard, tell }: Props, row: FigureRow): Bar {
  const { count, of, value } = row
  const number = count.toLocaleString(tell.language)
  return {
    key: value ?? 'none',
    name: <Name figure={figure} row={row} tell={tell} />,
    count,
    of,
    figure: (
      <>
        {count === 0 ? (
          number
        ) : (
          <Link href={rowAddress(figure, row, dashboard)} prefetch={false}>
            {number}
          </Link>
        )}
        {of !== null && (
          <span className="ml-1.5 text-quiet">{tell.say('columns.of', { count: of })}</span>
        )}
      </>
    ),
  }
}

type NameProps = { figure: Figure; row: FigureRow; tell: FigureTeller }

function Name({ figure, row, tell }: NameProps): ReactNode {
  const name = capitalised(rowName(figure, row, tell))
  if (figure === 'agreementsByState' || figure === 'agreementsWithoutPlan') {
    return <StateMark state={row.value as LegalState} />
  }
  if (figure === 'milestonesDue' && row.value === 'late' && row.count > 0) {
    return (
      <Status mark="attention" tone="decision">
        {name}
      </Status>
    )
  }
  return row.value === null ? <span className="text-quiet">{name}</span> : name
}
