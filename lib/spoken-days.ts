import { uncertainDayWords } from './day-words.ts'
import { readUncertainDay } from './edtf.ts'

/** A sentence's values with the days among them as the reader says them. */
export function spokenDays(
  values: Readonly<Record<string, string | number>>,
  language: string,
): Record<string, string | number> {
  const said = Object.entries(values).map(([name, value]) => {
    const read = typeof value === 'string' && isDated(value) ? readUncertainDay(value) : null
    return [name, read?.ok ? uncertainDayWords(read.value, language) : value] as const
  })
  return Object.fromEntries(said)
}

/** A number or a code may look like a year; a day has its month, or stands in brackets. */
const isDated = (text: string) => /^(\d{4}-\d\d(-\d\d)?|\[\d{4}.*\])$/.test(text)
