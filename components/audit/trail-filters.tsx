import { DayFilter } from '#components/frame/day-filter.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { type Filters, filterNames } from './filters.ts'
import type { Teller } from './teller.ts'

type Props = {
  filters: Filters
  /** Every event that the log may hold. */
  events: readonly string[]
  tell: Teller
}

/** Filters of the trail: a form that needs no script, and stands in the address. */
export function TrailFilters({ filters, events, tell }: Props) {
  const { say } = tell
  const of = (name: string) => String(filters[name] ?? '')
  const kept = filterNames.filter((name) => !shown.has(name) && of(name))
  return (
    <form method="get" action="/audit" aria-label={say('filters.label')} className="no-print">
      <div className="trail-filters">
        <Select
          name="event"
          label={say('filters.event')}
          blank={say('filters.anyEvent')}
          choices={eventChoices(events, tell)}
          defaultValue={of('event')}
        />
        <Select
          name="outcome"
          label={say('filters.outcome')}
          blank={say('filters.anyOutcome')}
          choices={['done', 'refused'].map((value) => {
            return { value, text: say(`outcomes.${value}`) }
          })}
          defaultValue={of('outcome')}
        />
        <DayFilter name="from" label={say('filters.from')} defaultValue={of('from')} />
        <DayFilter name="to" label={say('filters.to')} defaultValue={of('to')} />
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={of(name)} />
        ))}
        <div>
          <Button type="submit" icon="filter">
            {say('filters.apply')}
          </Button>
        </div>
      </div>
    </form>
  )
}

const shown = new Set<string>(['event', 'outcome', 'from', 'to'])

/** What may be done, in words and in the order of the reader's alphabet. */
function eventChoices(events: readonly string[], { say, language }: Teller) {
  const choices = events.map((value) => {
    const key = `sentences.${value}.attempt`
    return { value, text: say.has(key) ? capitalised(say(key)) : value }
  })
  return choices.sort((one, other) => one.text.localeCompare(other.text, language))
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
