import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '#components/ui/icon.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import { StateMark } from '#components/agreements/state-mark.tsx'
import type { PublicAnnouncementListed } from '#domain/publications/schema/register.ts'
import { noticePath, promiseId, registerPath } from '../addresses.ts'
import { leadOf } from '../notice-words.ts'
import { PartiesLine } from '../parties-line.tsx'
import { Dateline } from './dateline.tsx'

/** The newest notice, set as the day's first story. */
export function LeadNotice({ notice }: { notice: PublicAnnouncementListed }) {
  const words = useTranslations('publicPages.board')
  const lead = leadOf(notice, useLocale())
  const { agreement } = notice
  return (
    <article className="lead-notice">
      <h2 className="rubric">{words('latest')}</h2>
      <Dateline notice={notice} />
      <h3 className="display-title">
        <a href={noticePath(notice.slug)} className="no-underline hover:underline">
          <LocalText of={notice.titles} />
        </a>
      </h3>
      {agreement && <PartiesLine agreement={agreement} />}
      <div className="lead-columns">
        <div>
          <p lang={lead.lang} className="lead-text">
            {lead.text}
          </p>
          <p className="mt-3">
            <a href={noticePath(notice.slug)} className="inline-flex items-center gap-2 py-1">
              {words('read')}
              <Icon name="right" size={16} />
            </a>
          </p>
          {agreement && <OfAgreement agreement={agreement} />}
        </div>
        {agreement && <Promised agreement={agreement} />}
      </div>
    </article>
  )
}

type Agreement = NonNullable<PublicAnnouncementListed['agreement']>

function OfAgreement({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('publicPages.board')
  return (
    <div className="lead-agreement">
      <p className="rubric">{words('agreement')}</p>
      <p className="mt-1 font-serif">
        <a href={registerPath(agreement.reference)}>
          <LocalText of={agreement.titles} />
        </a>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-small">
        <StateMark state={agreement.state} />
        <span className="text-quiet tabular-nums">{agreement.reference}</span>
      </p>
    </div>
  )
}

const mostPromises = 5
const order = ['obligation', 'undertaking', 'intention', 'interest']

/** What was promised in it: what binds both first, and what was only hoped for last. */
function Promised({ agreement: { reference, promises } }: { agreement: Agreement }) {
  const words = useTranslations('publicPages')
  if (promises.length === 0) return null
  const weight = ({ kind, author }: Agreement['promises'][number]) =>
    order.indexOf(kind) * 2 + (author === 'both' ? 0 : 1)
  const first = promises.toSorted((one, other) => weight(one) - weight(other))
  const left = promises.length - mostPromises
  return (
    <section>
      <h4 className="rubric">{words('board.promised')}</h4>
      <ul className="promised-list">
        {first.slice(0, mostPromises).map(({ id, titles, author }) => (
          <li key={id}>
            <a href={`${registerPath(reference)}#${promiseId(id)}`}>
              <LocalText of={titles} />
            </a>
            <span className="promised-by">
              {(author === 'both' ? (['ours', 'counterpart'] as const) : [author]).map((side) => (
                <SideMark key={side} side={side} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="mt-2 text-small">
          <a href={registerPath(reference)}>{words('board.morePromised', { count: left })}</a>
        </p>
      )}
    </section>
  )
}
