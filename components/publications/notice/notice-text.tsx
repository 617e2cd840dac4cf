import { useTranslations } from 'next-intl'
import type { PublicPromise } from '#domain/publications/schema/snapshot.ts'
import { localText } from '#lib/language-map.ts'
import { promiseId, registerPath } from '../addresses.ts'
import { marked, paragraphsOf } from '../notice-words.ts'

type Props = {
  text: string
  lang: string
  /** Where its promises stand; null where its agreement is not public. */
  reference: string | null
  promises: readonly PublicPromise[]
}

/** The words of a notice, each sentence that made a promise leading to it. */
export function NoticeText({ text, lang, reference, promises }: Props) {
  const words = useTranslations('publicPages.notice')
  const quoted = promises.flatMap((promise) =>
    promise.quotation && promise.quotationLanguage === lang
      ? [{ quotation: promise.quotation, mark: promise }]
      : [],
  )
  return (
    <div lang={lang} className="notice-text">
      {paragraphsOf(text).map((paragraph, place) => (
        <p key={`${place} ${paragraph.slice(0, 20)}`}>
          {marked(paragraph, quoted).map(({ text: part, mark }) =>
            mark && reference ? (
              <a
                key={mark.id}
                href={`${registerPath(reference)}#${promiseId(mark.id)}`}
                title={words('promise', { title: localText(mark.titles, lang).text })}
              >
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </div>
  )
}

/** Whether any of the promises is quoted from this text. */
export const quotesPromise = ({ text, lang, promises }: Omit<Props, 'reference'>): boolean =>
  paragraphsOf(text).some((paragraph) =>
    promises.some(
      ({ quotation, quotationLanguage }) =>
        quotationLanguage === lang &&
        quotation !== null &&
        marked(paragraph, [{ quotation, mark: true }]).some(({ mark }) => mark),
    ),
  )
