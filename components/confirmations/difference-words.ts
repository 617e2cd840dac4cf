import {
  differences,
  type Difference,
  type MeasuredTarget,
} from '#domain/confirmations/rules/differences.ts'
import type { ShownContent } from '#domain/confirmations/schema/content.ts'
import { isDay } from '#lib/days.ts'
import { dayWords } from '#lib/day-words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Money } from '#lib/money.ts'
import { exactWords, moneyWords } from '#lib/money-words.ts'
import { targetWords, type Teller } from './target-words.ts'

/** How a content differs from an earlier one, one sentence for each difference; none where they are the same. */
export function differenceSentences(
  before: ShownContent,
  after: ShownContent,
  tell: Teller,
): string[] {
  const names = { ...before.names, ...after.names, ...titlesIn(before), ...titlesIn(after) }
  return differences(before.content, after.content).map((one) => sentence(one, names, tell))
}

/** What comes out of an envelope, or is given to an activity, names it. */
const titlesIn = ({ content: { activities, contributions = [] } }: ShownContent) =>
  Object.fromEntries([...activities, ...contributions].map(({ id, titles }) => [id, titles]))

function sentence(
  difference: Difference,
  names: Record<string, LanguageMap>,
  tell: Teller,
): string {
  const { say, language, sides } = tell
  if (difference.kind === 'reordered') return say('difference.reordered')
  const { subject } = difference
  const title = localText(difference.titles, language).text
  if (difference.kind !== 'changed')
    return say(`difference.${difference.kind}.${subject as 'milestone'}`, { title })
  const { field } = difference
  const codes = (code: string) => {
    if (code === 'ours' || code === 'counterpart') return sides?.[code] ?? say(`codes.${code}`)
    return say.has(`codes.${code as 'cash'}`) ? say(`codes.${code as 'cash'}`) : null
  }
  const [from, to] = [difference.from, difference.to].map((value) => {
    if (value === null) return null
    if (field === 'target') return targetWords(value as MeasuredTarget, tell)
    if (field === 'baseline') return exactWords(String(value), language)
    const isCode = subject === 'contribution' || subject === 'indicator'
    const code = isCode && typeof value === 'string' ? codes(value) : null
    return code ?? valueWords(value, names, language)
  })
  const side = sides && sideOf(field)
  const isStart = subject === 'indicator' && field === 'baselineOn'
  const own = isStart ? 'startOn' : field
  const called = side ? { field: 'sideParty', side: sides[side] } : { field: own, side: '' }
  const values = { subject, ...called, title, from: from ?? '', to: to ?? '' }
  if (!from) return say('difference.filled', values)
  return to ? say('difference.changed', values) : say('difference.emptied', values)
}

const sideOf = (field: string) =>
  field === 'ourPartyId' ? 'ours' : field === 'counterpartPartyId' ? 'counterpart' : null

/** A value as it is read: a day in words, a body by its name, a text in the reader's language. */
function valueWords(
  value: unknown,
  names: Record<string, LanguageMap>,
  language: string,
): string | null {
  if (value === null || value === undefined) return null
  if (isMoney(value)) return moneyWords(value, language)
  if (typeof value === 'object') return allTexts(value as LanguageMap, language)
  const text = String(value)
  if (isDay(text)) return dayWords(text, language)
  const name = names[text]
  return name ? localText(name, language).text : text
}

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value

/** The reader's own wording first: a change of another language alone has to be seen, too. */
function allTexts(map: LanguageMap, language: string): string {
  const { text, lang } = localText(map, language)
  const others = Object.entries(map).flatMap(([tag, other]) => (tag === lang ? [] : other))
  return [text, ...others].join(' / ')
}
