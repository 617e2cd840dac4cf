import { useLocale } from 'next-intl'
import type { Parameters } from '#components/address.ts'
import { capitalised } from '#components/agreements/words.ts'
import { DayFilter } from '#components/frame/day-filter.tsx'
import { FoldedFilters } from '#components/ui/page/folded-filters.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { dues } from '#domain/alarms/schema/due.ts'
import { healths } from '#domain/milestones/schema/words.ts'
import { localText } from '#lib/language-map.ts'
import { translator } from '#messages/translator.ts'
import type { DeskNamed } from './filter-parts.ts'

type Props = { asked: Parameters; desks: readonly DeskNamed[] }

const shown = new Set(['due', 'health', 'desk', 'officer', 'forecastOn', 'on'])

/** Filters of the list: a form that needs no script, and stands in the address. */
export function MilestoneFilters({ asked, desks }: Props) {
  const language = useLocale()
  const say = translator(language, 'milestones')
  const words = translator(language, 'words')
  const of = (name: string) => String(asked[name] ?? '')
  const kept = Object.keys(asked).filter((name) => !shown.has(name))
  const common = { unasked: true, blank: say('list.filters.any') } as const
  return (
    <FoldedFilters place="line-fold" label={say('list.filters.label')}>
      <form
        method="get"
        action="/milestones"
        aria-label={say('list.filters.label')}
        className="line-filters"
      >
        <Select
          {...common}
          name="due"
          label={say('list.filters.due')}
          choices={dues.map((value) => ({ value, text: say(`desk.${value}`) }))}
          defaultValue={of('due')}
        />
        <Select
          {...common}
          name="health"
          label={say('list.filters.health')}
          choices={healths.map((value) => {
            return { value, text: capitalised(words(`healths.${value}`)) }
          })}
          defaultValue={of('health')}
        />
        <Select
          {...common}
          name="desk"
          label={say('list.filters.desk')}
          choices={desks.map(({ code, names }) => {
            return { value: code, text: localText(names, language).text }
          })}
          defaultValue={of('desk')}
        />
        <Select
          {...common}
          name="officer"
          label={say('list.filters.officer')}
          choices={[{ value: 'me', text: say('list.filters.mine') }]}
          defaultValue={of('officer')}
        />
        <TextField
          unasked
          name="forecastOn"
          label={say('list.filters.forecastOn')}
          hint={say('list.filters.forecastOnHint')}
          defaultValue={of('forecastOn')}
          maxLength={21}
        />
        <DayFilter name="on" label={say('list.filters.on')} defaultValue={of('on')} />
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
