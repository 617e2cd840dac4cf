import { useLocale } from 'next-intl'

type Props = {
  /** An instant: a Date, or RFC 3339 text. */
  at: Date | string
  /** The office's zone (`HOME_ZONE`), named to whoever points at the time. */
  zone: string
  /** Without seconds unless the order of events matters. */
  seconds?: boolean
}

// English is British here: the day comes before the month, as in every date that Convenio writes.
const regions: Record<string, string> = { en: 'en-GB', es: 'es', 'zh-CN': 'zh-CN' }

/** A moment in the office's time: the date first, then the clock. */
export function Instant({ at, zone, seconds = false }: Props) {
  const language = useLocale()
  const moment = new Date(at)
  return (
    <time dateTime={moment.toISOString()} title={zone} className="tabular-nums">
      {momentWords(moment, language, zone, seconds)}
    </time>
  )
}

function momentWords(moment: Date, language: string, timeZone: string, seconds: boolean): string {
  const format = new Intl.DateTimeFormat(regions[language] ?? language, {
    dateStyle: 'long',
    timeStyle: seconds ? 'medium' : 'short',
    hourCycle: 'h23',
    timeZone,
  })
  return format.format(moment)
}
