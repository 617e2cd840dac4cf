import { DayFilter } from '#components/frame/day-filter.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import type { Dashboard } from '#domain/dashboard/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { FigureTeller } from './figure-words.ts'

export type DeskNamed = { code: string; names: LanguageMap }

type Props = { dashboard: Dashboard; desks: readonly DeskNamed[]; tell: FigureTeller }

/** Of which desk, and as at which day: a form that needs no script, and stands in the address. */
export function DashboardFilters({ dashboard, desks, tell: { say, language } }: Props) {
  const { desk, on, today } = dashboard
  return (
    <form
      method="get"
      action="/dashboard"
      aria-label={say('filters.label')}
      className="line-filters no-print"
    >
      <Select
        unasked
        name="desk"
        label={say('filters.desk')}
        blank={say('filters.anyDesk')}
        choices={desks.map(({ code, names }) => {
          return { value: code, text: localText(names, language).text }
        })}
        defaultValue={desk ?? ''}
      />
      <DayFilter name="on" label={say('filters.on')} defaultValue={on === today ? '' : on} />
      <div>
        <Button type="submit" icon="filter">
          {say('filters.apply')}
        </Button>
      </div>
    </form>
  )
}
