import { useLocale, useTranslations } from 'next-intl'
import { capitalised } from '#components/agreements/words.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { readUncertainDay } from '#lib/edtf.ts'
import { choiceOf, type WrittenEvent } from './event-typed.ts'

/** Says an event: "Notice of non-renewal by the counterpart, received 1 December 2023, sent …". */
export function useEventWords(): (event: WrittenEvent) => string {
  const words = useTranslations('lawForms.said')
  const kinds = useTranslations('law.events')
  const language = useLocale()
  return (event) => {
    const day = (name: string) => {
      const read = typeof event[name] === 'string' ? readUncertainDay(event[name]) : null
      return read?.ok ? uncertainDayWords(read.value, language) : 'none'
    }
    const side = event.side ?? event.from
    return words('event', {
      kind: capitalised(kinds(choiceOf(event))),
      side: typeof side === 'string' ? side : 'none',
      notice: String(event.kind === 'notice'),
      on: day('on'),
      sentOn: day('sentOn'),
      receivedOn: day('receivedOn'),
      until: day('until'),
    })
  }
}
