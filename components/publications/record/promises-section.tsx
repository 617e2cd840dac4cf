import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import type { PublicPromise } from '#domain/publications/schema/snapshot.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { promiseId } from '../addresses.ts'

/** What one side or both said they would do, in order, each with its words in the margin. */
export function PromisesSection({ promises }: { promises: readonly PublicPromise[] }) {
  const words = useTranslations('publicPages.agreement')
  return (
    <Section
      title={words('promises', { count: promises.length })}
      lead={promises.length > 0 ? words('promisesLead') : undefined}
    >
      {promises.length === 0 ? (
        <p className="text-quiet">{words('noPromises')}</p>
      ) : (
        <ol className="promise-list">
          {promises.map((promise, place) => (
            <li key={promise.id} id={promiseId(promise.id)}>
              <Promised promise={promise} before={promises[place - 1]} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

type Props = { promise: PublicPromise; before: PublicPromise | undefined }

function Promised({ promise, before }: Props) {
  const words = useTranslations('publicPages.agreement')
  const language = useLocale()
  const { titles, author, kind, dueOn, quotation, quotationLanguage, source } = promise
  const repeated = quotation !== null && quotation === before?.quotation
  return (
    <div className="with-margin">
      <div>
        <p className="font-serif text-lead">
          <LocalText of={titles} />
        </p>
        <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-small text-quiet">
          {(author === 'both' ? (['ours', 'counterpart'] as const) : [author]).map((side) => (
            <SideMark key={side} side={side} spoken={false} />
          ))}
          {words('promiseOf', { author, kind })}
          {dueOn && <span>{words('due', { day: uncertainDayWords(dueOn, language) })}</span>}
        </p>
      </div>
      <aside className="margin-note">
        {repeated ? (
          <p>{words('sameWords')}</p>
        ) : (
          <>
            {quotation && (
              <blockquote lang={quotationLanguage ?? undefined} className="font-serif">
                {words('quoted', { quotation })}
              </blockquote>
            )}
            {source && (
              <p className="mt-0.5">
                <a href={source.address} rel="noopener noreferrer nofollow">
                  <LocalText of={source.titles} />
                </a>
              </p>
            )}
          </>
        )}
      </aside>
    </div>
  )
}
