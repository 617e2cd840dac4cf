import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { StateMark } from '#components/agreements/state-mark.tsx'
import type { PublicAnnouncement } from '#domain/publications/schema/register.ts'
import type { AnnouncementSnapshot } from '#domain/publications/schema/snapshot.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { noticePath, registerPath } from '../addresses.ts'
import { languageName } from '../language-name.ts'
import { PartiesLine } from '../parties-line.tsx'
import { NoticeText, quotesPromise } from './notice-text.tsx'

type Props = {
  notice: AnnouncementSnapshot
  agreement: PublicAnnouncement['agreement']
  /** Since when it stands; null of what nobody has kept, from which nothing leads away. */
  publishedOn: string | null
}

/** A published notice: its words in the reader's language or its own, and in the margin where it is from. */
export function Notice({ notice, agreement, publishedOn }: Props) {
  const words = useTranslations('publicPages.notice')
  const language = useLocale()
  const promises = agreement?.promises ?? []
  const { text, lang } = localText(notice.texts, language)
  const translated = lang !== notice.originalLanguage
  const reference = agreement?.reference ?? null
  const marks = reference !== null && quotesPromise({ text, lang, promises })
  return (
    <article>
      <PageHeader
        title={<LocalText of={notice.titles} />}
        crumbs={publishedOn ? [{ href: '/', text: words('crumb') }] : []}
        state={agreement && <PartiesLine agreement={agreement} />}
      />
      <div className="with-margin">
        <div className="min-w-0">
          {translated && (
            <p className="mb-6 max-w-measure border-l-2 border-edge pl-4 text-small text-quiet">
              {words('isTranslation', {
                language: languageName(notice.originalLanguage, language),
              })}{' '}
              {publishedOn && (
                <a href={`${noticePath(notice.slug)}?lang=${notice.originalLanguage}`}>
                  {words('readOriginal')}
                </a>
              )}
            </p>
          )}
          <NoticeText {...{ text, lang, reference, promises }} />
          {agreement && <OfAgreement agreement={agreement} />}
        </div>
        <aside className="margin-note">
          <Margin notice={notice} publishedOn={publishedOn} />
          {marks && <p className="mt-4">{words('marks')}</p>}
        </aside>
      </div>
    </article>
  )
}

function Margin({ notice, publishedOn }: Omit<Props, 'agreement'>) {
  const words = useTranslations('publicPages.notice')
  const language = useLocale()
  const { issuedOn, places, issuer, source, slug, originalLanguage } = notice
  const languages = Object.keys(notice.texts)
  const called = (tag: string) =>
    words(tag === originalLanguage ? 'original' : 'translation', {
      language: languageName(tag, language),
    })
  return (
    <dl className="margin-list">
      {issuer && (
        <div>
          <dt>{words('issuer')}</dt>
          <dd>
            <LocalText of={issuer.names} />
          </dd>
        </div>
      )}
      {(issuedOn || places) && (
        <div>
          <dt>{words('issued')}</dt>
          {places && (
            <dd>
              <LocalText of={places} />
            </dd>
          )}
          {issuedOn && <dd>{dayWords(issuedOn, language)}</dd>}
        </div>
      )}
      {source && (
        <div>
          <dt>{words('source')}</dt>
          <dd>
            <a
              href={source.address}
              rel="noopener noreferrer nofollow"
              target={publishedOn ? undefined : '_blank'}
            >
              <LocalText of={source.titles} />
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{words('languages')}</dt>
        {languages.map((tag) => (
          <dd key={tag}>
            {publishedOn ? (
              <a href={`${noticePath(slug)}?lang=${tag}`} hrefLang={tag}>
                {called(tag)}
              </a>
            ) : (
              called(tag)
            )}
          </dd>
        ))}
      </div>
      {publishedOn && (
        <div>
          <dt>{words('published')}</dt>
          <dd>{dayWords(publishedOn, language)}</dd>
        </div>
      )}
    </dl>
  )
}

type OfAgreementProps = { agreement: NonNullable<PublicAnnouncement['agreement']> }

function OfAgreement({ agreement }: OfAgreementProps) {
  const words = useTranslations('publicPages.notice')
  const language = useLocale()
  const { reference, titles, state, signedOn } = agreement
  return (
    <section className="lead-agreement mt-12 max-w-measure">
      <h2 className="rubric">{words('about')}</h2>
      <p className="mt-1 font-serif text-lead">
        <a href={registerPath(reference)}>
          <LocalText of={titles} />
        </a>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-small">
        <StateMark state={state} />
        {signedOn && <span>{uncertainDayWords(signedOn, language)}</span>}
        <span className="text-quiet tabular-nums">{reference}</span>
      </p>
    </section>
  )
}
