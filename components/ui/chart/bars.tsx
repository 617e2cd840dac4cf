import type { ReactNode } from 'react'

/** One line of a chart: what is counted, how many, and where the counted stand. */
export type Bar = {
  key: string
  name: ReactNode
  count: number
  /** The number as it is read, with what it is a part of. */
  figure: ReactNode
  /** Of how many, where the number is a part: drawn as an outline that the bar fills. */
  of?: number | null
}

type Props = {
  caption: string
  heads: { name: string; bar: string; figure: string }
  bars: readonly Bar[]
  /** What a whole line stands for; the longest bar where nothing else is said. */
  most?: number
}

/** Bars drawn beside their numbers: the chart is a table, and the table the chart. */
export function Bars({ caption, heads, bars, most = longest(bars) }: Props) {
  return (
    <table role="table" className="bars">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          {[heads.name, heads.bar, heads.figure].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bars.map(({ key, name, count, figure, of }) => (
          <tr role="row" key={key}>
            <th role="rowheader" scope="row">
              {name}
            </th>
            <td role="cell" className="bars-line">
              <Line count={count} of={of ?? null} most={most} />
            </td>
            <td role="cell" className="bars-figure">
              {figure}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const longest = (bars: readonly Bar[]) => Math.max(1, ...bars.map(({ count, of }) => of ?? count))

type LineProps = { count: number; of: number | null; most: number }

/** Filled is what is counted, outlined what it is a part of; nothing rests on colour. */
function Line({ count, of, most }: LineProps) {
  const width = (number: number) => `${Math.round((number / most) * 1_000) / 10}%`
  return (
    <svg aria-hidden="true" className="block h-3 w-full overflow-visible">
      <line x1="0" x2="0" y1="-3" y2="15" stroke="var(--color-edge)" />
      {of !== null && of > 0 && (
        <rect
          y="0.5"
          width={width(of)}
          height="11"
          fill="none"
          stroke="var(--color-edge)"
          strokeDasharray="2 2"
        />
      )}
      {count > 0 && <rect y="0.5" width={width(count)} height="11" fill="var(--color-ink)" />}
    </svg>
  )
}
