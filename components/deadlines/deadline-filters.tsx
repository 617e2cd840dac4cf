import { useLocale } from 'next-intl'
import type { Parameters } from '#components/address.ts'
import { DayFilter } from '#components/frame/day-filter.tsx'
import { MomentFilter } from '#components/frame/moment-filter.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FoldedFilters } from '#components/ui/page/folded-filters.tsx'
import { usualSpan } from '#domain/deadlines/rules.ts'
import { askedKinds } from '#domain/deadlines/schema.ts'
import { countriesByName } from '#lib/countries.ts'
import { momentToType } from '#lib/clock.ts'
import { localText } from '#lib/language-map.ts'
import { type Translator, translator } from '#messages/translator.ts'
import type { Named } from './filter-parts.ts'

type Props = { asked: Parameters; named: Named }

const spans = ['late', '30', '90', '180', String(usualSpan), 'all']

/** Filters of the list: a form that needs no script, and stands in the address. */
export function DeadlineFilters({ asked, named: { desks, areas, zone } }: Props) {
  const language = useLocale()
  const say = translator(language, 'deadlines')
  const of = (name: string) => String(asked[name] ?? '')
  const common = { unasked: true, blank: say('filters.any') } as const
  return (
    <FoldedFilters place="line-fold" label={say('filters.label')}>
      <form method="get" action="/deadlines" aria-label={say('filters.label')}>
        <div className="line-filters">
          <Select
            {...common}
            name="kind"
            label={say('filters.kind')}
            choices={askedKinds.map((value) => ({ value, text: say(`kinds.${value}`) }))}
            defaultValue={of('kind')}
          />
          <Select
            unasked
            name="within"
            label={say('filters.within')}
            choices={spans.map((value) => ({ value, text: spanText(value, say) }))}
            defaultValue={of('within') || String(usualSpan)}
          />
          <Select
            {...common}
            name="country"
            label={say('filters.country')}
            choices={countriesByName(language)}
            defaultValue={of('country')}
          />
          <Select
            {...common}
            name="area"
            label={say('filters.area')}
            choices={areas.map(({ code, labels }) => {
              return { value: code, text: localText(labels, language).text }
            })}
            defaultValue={of('area')}
          />
          <Select
            {...common}
            name="desk"
            label={say('filters.desk')}
            choices={desks.map(({ code, names }) => {
              return { value: code, text: localText(names, language).text }
            })}
            defaultValue={of('desk')}
          />
        </div>
        <div className="line-clocks">
          <DayFilter name="on" label={say('filters.on')} defaultValue={of('on')} />
          <MomentFilter
            name="knownAt"
            label={say('filters.knownAt')}
            hint={say('filters.knownAtHint', { zone })}
            defaultValue={of('knownAt') && momentToType(of('knownAt'), zone)}
          />
          {of('month') && <input type="hidden" name="month" value={of('month')} />}
          <div>
            <Button type="submit" icon="filter">
              {say('filters.apply')}
            </Button>
          </div>
        </div>
      </form>
    </FoldedFilters>
  )
}

function spanText(value: string, say: Translator): string {
  if (value === 'late' || value === 'all') return say(`filters.${value}`)
  if (value === String(usualSpan)) return say('filters.year')
  return say('filters.days', { count: Number(value) })
}
