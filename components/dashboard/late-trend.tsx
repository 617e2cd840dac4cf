import Link from 'next/link'
import { Columns } from '#components/ui/chart/columns.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { Almanac } from '#components/ui/record/almanac.tsx'
import type { Dashboard, Figure, FigureRow } from '#domain/dashboard/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import type { FigureTeller } from './figure-words.ts'
import { rowAddress } from './row-address.ts'

type Props = { figure: Figure; dashboard: Dashboard; tell: FigureTeller }

/** How many were late, month by month: drawn, and as a table whose numbers lead to the milestones. */
export function LateTrend({ figure, dashboard, tell }: Props) {
  const { say, language } = tell
  const rows = dashboard.figures[figure]
  const day = (row: FigureRow | undefined) => dayWords(row?.value ?? dashboard.on, language)
  const number = (count: number) => count.toLocaleString(language)
  const month = monthNames(language)
  return (
    <figure className="bars-box">
      <Columns
        label={say(`figures.${figure}.label`, { from: day(rows[0]), to: day(rows.at(-1)) })}
        columns={rows.map(({ value, count }, index) => {
          const now = index === rows.length - 1
          const name = now ? say(`figures.${figure}.now`) : month(value ?? '')
          const chief = now || (rows.length - 1 - index) % 3 === 0
          return { key: value ?? '', count, figure: number(count), name, chief, now }
        })}
      />
      <figcaption className="mt-3">
        <Disclosure summary={say('table')}>
          <Almanac
            caption={say(`figures.${figure}.name`)}
            rows={rows.toReversed()}
            rowKey={({ value }) => value ?? ''}
            columns={[
              { key: 'day', head: say(`figures.${figure}.column`), names: true, cell: day },
              {
                key: 'count',
                head: say('columns.count'),
                figure: true,
                cell: (row) =>
                  row.count === 0 ? (
                    number(row.count)
                  ) : (
                    <Link href={rowAddress(figure, row, dashboard)} prefetch={false}>
                      {number(row.count)}
                    </Link>
                  ),
              },
            ]}
          />
        </Disclosure>
      </figcaption>
    </figure>
  )
}

/** Short names of months, and of the year where one begins. */
function monthNames(language: string): (day: string) => string {
  const locale = language === 'en' ? 'en-GB' : language
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return (day) =>
    day.slice(5, 7) === '01' ? day.slice(0, 4) : month.format(new Date(`${day}T00:00:00Z`))
}
