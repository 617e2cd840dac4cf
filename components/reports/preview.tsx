import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { Instant } from '#components/ui/record/instant.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { dayWords } from '#lib/day-words.ts'
import { exactWords } from '#lib/money-words.ts'
import { translator } from '#messages/translator.ts'
import type { ReportColumn, ReportRow } from './columns.ts'
import type { ReportPlace } from './report-view.tsx'

type Props = ReportPlace & { columns: readonly ReportColumn[]; rows: readonly ReportRow[] }

/** The first rows, in their chief columns, whose heads are longer than they; its name stands first. */
export function Preview({ columns, rows, ...place }: Props) {
  const { report, language } = place
  const say = translator(language, 'reports')
  const chief = columns.filter((column) => column.chief)
  const name = chief.find((column) => column.map)
  const shown = name ? [name, ...chief.filter((column) => column !== name)] : chief
  return (
    <div className="report-preview">
      <Almanac
        caption={say(`reports.${report}.title`)}
        columns={shown.map(
          (column, at): Column<ReportRow> => ({
            key: column.key,
            head: column.head,
            names: at === 0,
            figure: column.kind === 'number' && at > 0,
            className: `whitespace-normal! ${column.kind === 'number' && at > 0 ? 'w-24' : ''}`,
            cell: (row) => <Cell column={column} row={row} place={place} />,
          }),
        )}
        rows={rows}
        rowKey={(row) => String(row.id ?? row.seq)}
      />
    </div>
  )
}

type CellProps = { column: ReportColumn; row: ReportRow; place: ReportPlace }

function Cell({ column, row, place: { report, language, zone } }: CellProps) {
  const map = column.map?.(row)
  if (map) return <LocalText of={map} />
  const content = column.value(row)
  if (content === null || content === '')
    return <Lacking report={report} {...{ column, language }} />
  if (column.kind === 'moment') return <Instant at={String(content)} zone={zone} />
  // An exact decimal is text, which no number could hold.
  if (column.kind === 'number' && typeof content === 'string') return exactWords(content, language)
  if (column.kind !== 'date') return content
  return (
    <span className="min-[75rem]:whitespace-nowrap">{dayWords(String(content), language)}</span>
  )
}

type LackingProps = Pick<ReportPlace, 'report' | 'language'> & { column: ReportColumn }

/** What is not there is said as what it is: not signed, not done yet, not stated. */
function Lacking({ report, language, column }: LackingProps) {
  const say = translator(language, 'reports')
  const key = `reports.${report}.fields.${column.key}.none`
  return <NotStated>{say.has(key) ? say(key) : undefined}</NotStated>
}
