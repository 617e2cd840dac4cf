/** One column: a number on a day, or of a month. */
export type ChartColumn = {
  key: string
  count: number
  /** The number as it is read. */
  figure: string
  /** What stands under it. */
  name: string
  /** Its name and number stand there on a narrow screen too. */
  chief: boolean
  /** What is now: filled, where what was is outlined. */
  now: boolean
}

type Props = {
  /** What the picture shows, for those who cannot see it. */
  label: string
  columns: readonly ChartColumn[]
}

const height = 120
/** Of a column's place, how much it takes. */
const share = 0.62

/** Numbers over time, drawn as columns; a table beside it must say the same. */
export function Columns({ label, columns }: Props) {
  const most = Math.max(1, ...columns.map(({ count }) => count))
  const place = 100 / columns.length
  return (
    <svg role="img" aria-label={label} className="columns-chart">
      {columns.map(({ key, count, figure, name, chief, now }, index) => {
        const tall = Math.round((count / most) * height)
        const middle = `${place * (index + 0.5)}%`
        return (
          <g key={key} className={chief ? undefined : 'columns-minor'}>
            {tall > 0 && (
              <rect
                x={`${place * (index + (1 - share) / 2)}%`}
                y={20 + height - tall}
                width={`${place * share}%`}
                height={tall}
                fill={now ? 'var(--color-ink)' : 'var(--color-sunk)'}
                stroke={now ? 'var(--color-ink)' : 'var(--color-edge)'}
              />
            )}
            <text x={middle} y={14 + height - tall} textAnchor="middle" className="columns-words">
              {figure}
            </text>
            <text
              x={middle}
              y={height + 38}
              textAnchor="middle"
              className={`columns-words ${now ? 'columns-now' : ''}`}
            >
              {name}
            </text>
          </g>
        )
      })}
      <line x1="0" x2="100%" y1={20.5 + height} y2={20.5 + height} stroke="var(--color-ink)" />
    </svg>
  )
}
