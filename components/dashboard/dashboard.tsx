import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { type Dashboard, figures } from '#domain/dashboard/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { type DeskNamed, DashboardFilters } from './dashboard-filters.tsx'
import { FigureSection } from './figure-section.tsx'
import { figureTeller } from './figure-words.ts'

type Props = {
  /** Null where the address asks for what there is not. */
  dashboard: Dashboard | null
  desks: readonly DeskNamed[]
  language: Language
}

/** What somebody who answers for the whole wants to know: each finding a sentence, each number a way in. */
export function DashboardView({ dashboard, desks, language }: Props) {
  const tell = figureTeller(language)
  const { say } = tell
  if (dashboard === null) {
    return (
      <>
        <PageHeader title={say('title')} />
        <EmptyState
          kind="error"
          title={say('wrong')}
          action={<LinkButton href="/dashboard">{say('filters.anyDesk')}</LinkButton>}
        />
      </>
    )
  }
  const { on, desk, agreements } = dashboard
  const named = desks.find(({ code }) => code === desk)
  const name = named ? localText(named.names, language).text : (desk ?? '')
  const lead = say(desk ? 'leadDesk' : 'lead', { on: dayWords(on, language), desk: name })
  return (
    <>
      <PageHeader
        title={say('title')}
        state={<p className="text-quiet">{lead}</p>}
        actions={<LinkButton href="/deadlines">{say('deadlines')}</LinkButton>}
      />
      <DashboardFilters dashboard={dashboard} desks={desks} tell={tell} />
      {agreements === 0 ? (
        <EmptyState
          kind="nothing"
          title={say(desk ? 'nothingOnDesk' : 'nothing')}
          action={
            desk ? (
              <LinkButton href="/dashboard">{say('remove')}</LinkButton>
            ) : (
              <LinkButton href="/agreements">{say('toAgreements')}</LinkButton>
            )
          }
        >
          {say(desk ? 'nothingOnDeskText' : 'nothingText')}
        </EmptyState>
      ) : (
        figures.map((figure) => (
          <FigureSection key={figure} figure={figure} dashboard={dashboard} tell={tell} />
        ))
      )}
    </>
  )
}
