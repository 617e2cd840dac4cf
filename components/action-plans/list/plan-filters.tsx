import { useLocale } from 'next-intl'
import type { Parameters } from '#components/address.ts'
import { capitalised } from '#components/agreements/words.ts'
import type { DeskNamed } from '#components/milestones/list/filter-parts.ts'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { LineFilters } from '#components/ui/page/line-filters.tsx'
import { planPeriods } from '#domain/action-plans/schema.ts'
import { recordStatuses } from '#domain/record-status/schema.ts'
import { countriesByName } from '#lib/countries.ts'
import { localText } from '#lib/language-map.ts'
import { translator } from '#messages/translator.ts'

type Props = { asked: Parameters; desks: readonly DeskNamed[] }

const names = ['q', 'state', 'period', 'country', 'desk']

/** The filters of the list. */
export function PlanFilters({ asked, desks }: Props) {
  const language = useLocale()
  const say = translator(language, 'actionPlans')
  const words = translator(language, 'words')
  const of = (name: string) => String(asked[name] ?? '')
  const choices = {
    state: recordStatuses.map((value) => {
      return { value, text: capitalised(words(`recordStatuses.${value}`)) }
    }),
    period: planPeriods.map((value) => ({ value, text: say(`list.filters.periods.${value}`) })),
    country: countriesByName(language),
    desk: desks.map(({ code, names }) => ({ value: code, text: localText(names, language).text })),
  }
  return (
    <LineFilters
      action="/action-plans"
      asked={asked}
      names={names}
      label={say('list.filters.label')}
      apply={say('list.filters.apply')}
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
    </LineFilters>
  )
}
