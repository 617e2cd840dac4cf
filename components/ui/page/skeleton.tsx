/** Lines that hold the place of what is slower than 300 ms, so that nothing jumps. */
export function Skeleton({ lines = 6, label }: { lines?: number; label: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden="true" className="border-b border-hairline py-3">
          <div className="skeleton-line" style={{ width: `${widths[line % widths.length]}%` }} />
        </div>
      ))}
    </div>
  )
}

const widths = [72, 58, 66, 44, 70, 52]
