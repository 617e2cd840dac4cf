import { useLocale, useTranslations } from 'next-intl'
import type { ShownContent } from '#domain/confirmations/schema/content.ts'
import { differenceSentences } from './difference-words.ts'
import type { SideWords } from './side-words.ts'

type Props = { before: ShownContent; after: ShownContent; sides?: SideWords }

/** What a content would change of an earlier one, in sentences. */
export function DifferencesList({ before, after, sides }: Props) {
  const tell = { say: useTranslations('confirmations'), language: useLocale(), sides }
  return (
    <ul className="max-w-measure list-disc pl-5">
      {differenceSentences(before, after, tell).map((sentence) => (
        <li key={sentence} className="py-0.5">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
