import { useLocale } from 'next-intl'
import { instantWords } from '#lib/day-words.ts'

type Props = {
  /** An instant: a Date, or RFC 3339 text. */
  at: Date | string
  /** The office's zone (`HOME_ZONE`), named to whoever points at the time. */
  zone: string
}

/** A moment in the office's time: the date first, then the clock. */
export function Instant({ at, zone }: Props) {
  return (
    <time dateTime={new Date(at).toISOString()} title={zone} className="tabular-nums">
      {instantWords(at, useLocale(), zone)}
    </time>
  )
}
