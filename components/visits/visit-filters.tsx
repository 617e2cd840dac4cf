import { useTranslations } from 'next-intl'
import { DayFilter } from '#components/frame/day-filter.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'

export type Filters = Readonly<Record<'q' | 'side' | 'from' | 'to', string>>

/** Filters of the list: a form that needs no script, and stands in the address. */
export function VisitFilters({ filters }: { filters: Filters }) {
  const words = useTranslations('visits.filters')
  const sides = useTranslations('words.sides')
  return (
    <form method="get" action="/visits" aria-label={words('label')} className="no-print mb-8">
      <div className="trail-filters">
        <TextField name="q" type="search" label={words('q')} defaultValue={filters.q} />
        <Select
          name="side"
          label={words('side')}
          blank={words('anySide')}
          choices={(['ours', 'counterpart'] as const).map((value) => {
            return { value, text: sides(value) }
          })}
          defaultValue={filters.side}
        />
        <DayFilter name="from" label={words('from')} defaultValue={filters.from} />
        <DayFilter name="to" label={words('to')} defaultValue={filters.to} />
        <div>
          <Button type="submit" icon="filter">
            {words('apply')}
          </Button>
        </div>
      </div>
    </form>
  )
}
