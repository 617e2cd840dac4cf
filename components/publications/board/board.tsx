import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type {
  PublicAgreementPage,
  PublicAnnouncementPage,
  PublicFacets,
} from '#domain/publications/schema/register.ts'
import { RegisterTable } from '../register/register-table.tsx'
import { LeadNotice } from './lead-notice.tsx'
import { Masthead } from './masthead.tsx'
import { NoticeCard } from './notice-card.tsx'
import { OpenData } from './open-data.tsx'
import { RegisterIndex } from './register-index.tsx'

type Props = {
  today: string
  notices: PublicAnnouncementPage
  /** Those signed last. */
  agreements: PublicAgreementPage
  facets: PublicFacets
  /** Whether this is a later page of the board. */
  later: boolean
}

/** The front page: the newest notice as its story, the others in columns, the register as its index. */
export function Board({ today, notices, agreements, facets, later }: Props) {
  const words = useTranslations('publicPages.board')
  const [lead, ...others] = notices.items
  return (
    <>
      <Masthead today={today} agreements={agreements.total.exact} />
      <div className="front">
        <div className="min-w-0">
          {lead ? (
            <LeadNotice notice={lead} />
          ) : (
            <EmptyState kind="nothing" title={words('noNotice')}>
              {words('noNoticeText')}
            </EmptyState>
          )}
          {others.length > 0 && (
            <section className="mt-12">
              <h2 className="rubric">{words('earlier')}</h2>
              <div className="notice-columns">
                {others.map((notice) => (
                  <NoticeCard key={notice.slug} notice={notice} />
                ))}
              </div>
            </section>
          )}
          <Pager
            first={later ? '/' : undefined}
            next={notices.nextCursor ? `/?cursor=${notices.nextCursor}` : undefined}
          />
        </div>
        <RegisterIndex facets={facets}>
          <OpenData />
        </RegisterIndex>
      </div>
      {agreements.items.length > 0 && (
        <section className="mt-16">
          <h2 className="section-title mb-3">{words('recent')}</h2>
          <RegisterTable items={agreements.items} />
          <p className="mt-4">
            <a href="/register">{words('wholeRegister', { count: agreements.total.exact })}</a>
          </p>
        </section>
      )}
    </>
  )
}
