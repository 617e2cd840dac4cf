import { uncertainDayWords } from './day-words.ts'
import { readUncertainDay } from './edtf.ts'
import { moneyWords } from './money-words.ts'

type Values = Readonly<Record<string, string | number>>

/** A sentence's values with the days and the amounts among them as the reader says them. */
export function spokenValues(values: Values, language: string): Record<string, string | number> {
  const said = Object.entries(values).map(([name, value]) => {
    return [name, typeof value === 'string' ? spoken(value, language) : value] as const
  })
  return Object.fromEntries(said)
}

function spoken(text: string, language: string): string {
  const [, amount, currency] = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text) ?? []
  if (amount !== undefined && currency !== undefined) {
    return moneyWords({ amount, currency }, language)
  }
  const read = isDated(text) ? readUncertainDay(text) : null
  return read?.ok ? uncertainDayWords(read.value, language) : text
}

/** A number or a code may look like a year; a day has its month, or stands in brackets. */
const isDated = (text: string) => /^(\d{4}-\d\d(-\d\d)?|\[\d{4}.*\])$/.test(text)
