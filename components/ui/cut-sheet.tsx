/** Whole, not written yet, not found, closed, or torn. */
export type SheetState = 'whole' | 'nothing' | 'noResults' | 'noPermission' | 'error'

const left = 'M4 4h24l-5 10 5 10-5 10 5 10-5 10 5 6H4Z'
const right = 'M60 4H36l-5 10 5 10-5 10 5 10-5 10 5 6h24Z'

/**
 * Convenio's picture: an indenture, one sheet cut in two along a jagged line so that each side keeps
 * a half, and the halves prove each other. What is missing is drawn as a missing half.
 */
export function CutSheet({
  state = 'whole',
  className = '',
}: {
  state?: SheetState
  className?: string
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 64 64"
      width="64"
      height="64"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      className={className}
    >
      {pictures[state]}
    </svg>
  )
}

const dashed = { strokeDasharray: '2 4', strokeLinecap: 'round' } as const

const pictures = {
  whole: (
    <>
      <path d={left} fill="currentColor" />
      <path d={right} />
    </>
  ),
  nothing: (
    <>
      <path d={left} {...dashed} />
      <path d={right} {...dashed} />
    </>
  ),
  noResults: (
    <>
      <path d={left} />
      <path d={right} {...dashed} />
    </>
  ),
  noPermission: (
    <>
      <path d={left} />
      <path d={right} />
      <path d="M10 26h10M10 34h8M10 42h10M42 26h12M40 34h14M42 42h12" strokeWidth="5" />
    </>
  ),
  error: (
    <>
      <path d={left} transform="translate(0 -3)" />
      <path d={right} transform="translate(1 6) rotate(5 48 32)" />
    </>
  ),
}
