import { useLocale } from 'next-intl'
import { uncertainDayWords } from '#lib/day-words.ts'
import { readUncertainDay } from '#lib/edtf.ts'

/** A typed value in words, where two versions are compared: every text in it, part by part. */
export function ShownTyped({ value }: { value: unknown }) {
  const language = useLocale()
  return textsIn(value, language).join(' · ')
}

/** Of what is made of parts, the texts of the parts; keys and identifiers tell nobody anything. */
function textsIn(value: unknown, language: string): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string') {
    const day = readUncertainDay(value)
    return [day.ok ? uncertainDayWords(day.value, language) : value]
  }
  if (typeof value !== 'object') return [String(value)]
  return Object.entries(value)
    .filter(([name]) => name !== 'key' && name !== 'id' && name !== 'lang')
    .flatMap(([, part]) => textsIn(part, language))
}
