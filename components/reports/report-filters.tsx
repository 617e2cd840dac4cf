import { FoldedFilters } from '#components/ui/page/folded-filters.tsx'
import { DayFilter } from '#components/frame/day-filter.tsx'
import { MomentFilter } from '#components/frame/moment-filter.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { agreementKinds, levels, sides, wholeCharacters } from '#domain/agreements/schema/words.ts'
import { dues } from '#domain/alarms/schema/due.ts'
import { authors, coverages } from '#domain/commitments/schema/words.ts'
import { firmnesses, forms } from '#domain/contributions/schema/words.ts'
import { legalStates } from '#domain/legal-status/schema/words.ts'
import { healths } from '#domain/milestones/schema/words.ts'
import type { FilterName } from '#domain/reports/schema/filters.ts'
import { type ReportShape, reports } from '#domain/reports/schema/reports.ts'
import { countries } from '#lib/countries.ts'
import { momentToType } from '#lib/clock.ts'
import { translator } from '#messages/translator.ts'
import { type Named, valueWords } from './filter-words.ts'
import type { ReportPlace } from './report-view.tsx'

type Props = ReportPlace & {
  /** What is wrong with a filter, as a sentence. */
  problems?: Readonly<Record<string, string>>
}

/** Filters of a report: a form that needs no script, and stands in the address. */
export function ReportFilters(props: Props) {
  const { report, language, filters: asked, problems } = props
  const say = translator(language, 'reports')
  const { filters }: ReportShape = reports[report]
  const set = filters.filter((name) => asked[name]).length
  return (
    <FoldedFilters
      place="report-filters"
      label={say('filters.open', { count: set })}
      open={problems !== undefined}
    >
      <form method="get" action={`/reports/${report}`} aria-label={say('filters.label')}>
        {filters.map((name) => (
          <Filter key={name} name={name} {...props} />
        ))}
        <div>
          <Button type="submit" icon="filter">
            {say('filters.show')}
          </Button>
        </div>
      </form>
    </FoldedFilters>
  )
}

const days: readonly FilterName[] = ['on', 'from', 'to']
const spans: readonly FilterName[] = ['signedOn', 'forecastOn']

function Filter({ name, problems = {}, ...place }: Props & { name: FilterName }) {
  const { filters, named, language, today } = place
  const say = translator(language, 'reports')
  const field = { name, label: say(`filters.${name}`), error: problems[name], unasked: true }
  const chosen = filters[name] ?? ''
  const offered = valuesOf(name, named)
  if (offered) {
    return (
      <Select
        {...field}
        blank={say('filters.any')}
        choices={choicesOf(name, offered, place)}
        defaultValue={chosen}
      />
    )
  }
  if (days.includes(name)) {
    return <DayFilter {...field} defaultValue={chosen || (name === 'on' ? today : '')} />
  }
  if (name === 'knownAt') {
    return (
      <MomentFilter
        {...field}
        hint={say('filters.knownAtHint', { zone: place.zone })}
        defaultValue={chosen ? momentToType(chosen, place.zone) : ''}
      />
    )
  }
  const hint = say(spans.includes(name) ? 'filters.spanHint' : `filters.${name}Hint`)
  return <TextField {...field} hint={hint} defaultValue={chosen} maxLength={40} />
}

function valuesOf(name: FilterName, { desks, areas }: Named): readonly string[] | undefined {
  const values: { [filter in FilterName]?: readonly string[] } = {
    desk: desks.map(({ code }) => code),
    area: areas.map(({ code }) => code),
    country: countries(),
    state: legalStates,
    kind: agreementKinds,
    character: wholeCharacters,
    level: levels,
    due: dues,
    health: healths,
    author: authors,
    coverage: coverages,
    side: sides,
    form: forms,
    firmness: firmnesses,
  }
  return values[name]
}

const byName: readonly FilterName[] = ['desk', 'area', 'country']

/** Lists of the register and of countries by name; the others have an order of their own. */
function choicesOf(name: FilterName, values: readonly string[], place: ReportPlace) {
  const { report, language } = place
  const choices = values.map((value) => {
    const text = valueWords(report, name, value, place)
    return { value, text: text.charAt(0).toUpperCase() + text.slice(1) }
  })
  if (!byName.includes(name)) return choices
  const { compare } = new Intl.Collator(language)
  return choices.sort((one, other) => compare(one.text, other.text))
}
