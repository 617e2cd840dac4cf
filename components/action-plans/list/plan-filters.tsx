import { useLocale } from 'next-intl'
import type { Parameters } from '#components/address.ts'
import { capitalised } from '#components/agreements/words.ts'
import type { DeskNamed } from '#components/milestones/list/filter-parts.ts'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { FoldedFilters } from '#components/ui/page/folded-filters.tsx'
import { planPeriods } from '#domain/action-plans/schema.ts'
import { recordStatuses } from '#domain/record-status/schema.ts'
import { countriesByName } from '#lib/countries.ts'
import { localText } from '#lib/language-map.ts'
import { translator } from '#messages/translator.ts'

type Props = { asked: Parameters; desks: readonly DeskNamed[] }

const shown = new Set(['q', 'state', 'period', 'country', 'desk'])

/** Filters of the list: a form that needs no script, and stands in the address. */
export function PlanFilters({ asked, desks }: Props) {
  const language = useLocale()
  const say = translator(language, 'actionPlans')
  const words = translator(language, 'words')
  const of = (name: string) => String(asked[name] ?? '')
  const kept = Object.keys(asked).filter((name) => !shown.has(name))
  const choices = {
    state: recordStatuses.map((value) => {
      return { value, text: capitalised(words(`recordStatuses.${value}`)) }
    }),
    period: planPeriods.map((value) => ({ value, text: say(`list.filters.periods.${value}`) })),
    country: countriesByName(language),
    desk: desks.map(({ code, names }) => ({ value: code, text: localText(names, language).text })),
  }
  return (
    <FoldedFilters place="line-fold" label={say('list.filters.label')}>
      <form
        method="get"
        action="/action-plans"
        aria-label={say('list.filters.label')}
        className="line-filters"
      >
        <TextField
          unasked
          name="q"
          type="search"
          label={say('list.filters.q')}
          defaultValue={of('q')}
          maxLength={400}
        />
        {(['state', 'period', 'country', 'desk'] as const).map((name) => (
          <Select
            key={name}
            unasked
            blank={say('list.filters.any')}
            name={name}
            label={say(`list.filters.${name}`)}
            choices={choices[name]}
            defaultValue={of(name)}
          />
        ))}
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={of(name)} />
        ))}
        <div>
          <Button type="submit" icon="filter">
            {say('list.filters.apply')}
          </Button>
        </div>
      </form>
    </FoldedFilters>
  )
}
