import { useLocale } from 'next-intl'
import type { Parameters } from '#components/address.ts'
import { capitalised } from '#components/agreements/words.ts'
import { DayFilter } from '#components/frame/day-filter.tsx'
import { LineFilters } from '#components/ui/page/line-filters.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { dues } from '#domain/alarms/schema/due.ts'
import { healths } from '#domain/milestones/schema/words.ts'
import { localText } from '#lib/language-map.ts'
import { translator } from '#messages/translator.ts'
import type { DeskNamed } from './filter-parts.ts'

type Props = { asked: Parameters; desks: readonly DeskNamed[] }

const names = ['due', 'health', 'desk', 'officer', 'forecastOn', 'on']

/** The filters of the list. */
export function MilestoneFilters({ asked, desks }: Props) {
  const language = useLocale()
  const say = translator(language, 'milestones')
  const words = translator(language, 'words')
  const of = (name: string) => String(asked[name] ?? '')
  const common = { unasked: true, blank: say('list.filters.any') } as const
  return (
    <LineFilters
      action="/milestones"
      asked={asked}
      names={names}
      label={say('list.filters.label')}
      apply={say('list.filters.apply')}
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
    </LineFilters>
  )
}
