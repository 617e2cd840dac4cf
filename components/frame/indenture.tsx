type Props = {
  /** `halved` has lost the counterpart's half; `torn` has halves that do not fit. */
  state?: 'whole' | 'halved' | 'torn'
  className?: string
}

const cut =
  'L720 120 L672 96 L624 132 L576 100 L528 128 L480 98 L432 130 L384 102 L336 134 L288 100 L240 126 L192 96 L144 130 L96 104 L48 128 L0 108'
const line = `M${cut.slice(1)}`

/**
 * The word across the cut. Medieval agreements were written twice on one skin with a word between
 * the texts, and cut apart through that word; the halves were the proof.
 */
export function Indenture({ state = 'whole', className = '' }: Props) {
  return (
    <svg aria-hidden="true" viewBox="0 0 720 228" className={`indenture ${className}`}>
      <clipPath id="upper-half">
        <path d={`M0 -20H720${cut}Z`} />
      </clipPath>
      <clipPath id="lower-half">
        <path d={`M0 248H720${cut}Z`} />
      </clipPath>
      <g className="indenture-ours">
        <Word clip="upper-half" />
        <path d={line} fill="none" stroke="currentColor" />
      </g>
      {state !== 'halved' && (
        <g transform={state === 'torn' ? 'translate(16 22) rotate(2 360 130)' : 'translate(0 11)'}>
          <Word clip="lower-half" />
          <path d={line} fill="none" stroke="currentColor" />
        </g>
      )}
    </svg>
  )
}

function Word({ clip }: { clip: string }) {
  return (
    <text x="360" y="172" clipPath={`url(#${clip})`} textAnchor="middle" textLength="712">
      Convenio
    </text>
  )
}
