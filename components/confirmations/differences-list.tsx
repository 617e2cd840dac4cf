import { useLocale } from 'next-intl'
import type { ShownContent } from '#domain/confirmations/schema/content.ts'
import type { Language } from '#messages/languages.ts'
import { differenceSentences } from './difference-words.ts'

/** What a content would change of an earlier one, in sentences. */
export function DifferencesList({ before, after }: { before: ShownContent; after: ShownContent }) {
  const language = useLocale() as Language
  return (
    <ul className="max-w-measure list-disc pl-5">
      {differenceSentences(before, after, language).map((sentence) => (
        <li key={sentence} className="py-0.5">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
