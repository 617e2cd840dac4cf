import { useLocale, useTranslations } from 'next-intl'
import { dayText } from '#components/legal-status/law-words.ts'
import type { Life } from '#domain/legal-status/schema/life.ts'
import type { Day } from '#lib/days.ts'
import { dayWords } from '#lib/day-words.ts'
import type { Moment } from './parts.ts'

/** What a side did not do, but befell one of its own. */
const happenedTo: readonly Moment['kind'][] = ['partyCeased', 'partySucceeded']

/** "Signed, 21 or 22 June 2019", or on a phone "signed" alone: the list has the day. */
export function useMomentWords(life: Life) {
  const words = useTranslations('agreements.record.life')
  const events = useTranslations('law.events')
  const language = useLocale()
  const what = ({ kind, sides, purpose }: Moment): string => {
    const side = sides.length === 1 ? (sides[0] ?? 'both') : 'both'
    if (kind === 'signed' || kind === 'enteredIntoForce' || kind === 'lastDay') {
      return words(`moments.${kind}`, { side })
    }
    if (kind === 'periodEnd') return words('moments.periodEnd', { period: life.periods.length })
    const event = kind === 'notice' && purpose ? purpose : kind
    const said = happenedTo.includes(kind) ? 'moments.whose' : 'moments.ofSide'
    return words(said, { what: events(event), side })
  }
  const say = (moment: Moment, length: 'short' | 'long') =>
    length === 'short'
      ? what(moment)
      : words('at', { what: what(moment), day: dayText(moment.on, language) })
  const day = (on: Day, which: 'today' | 'read') => {
    const short = words(`moments.${which}`)
    return { day: on, short, long: words('at', { what: short, day: dayWords(on, language) }) }
  }
  return Object.assign(say, { day })
}
