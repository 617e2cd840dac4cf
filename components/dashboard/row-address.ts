import { addressOf } from '#components/address.ts'
import { noCountry } from '#domain/agreements/schema/words.ts'
import type { Dashboard, Figure, FigureRow } from '#domain/dashboard/schema.ts'

type Told = Pick<Dashboard, 'on' | 'today' | 'desk'>

/** Where the records stand that a number counts: a list with the filter in its address. */
export function rowAddress(figure: Figure, { value }: FigureRow, told: Told): string {
  const on = told.on === told.today ? undefined : told.on
  const of = { desk: told.desk, on }
  switch (figure) {
    case 'agreementsByState':
      return addressOf('/agreements', { state: value, ...of })
    case 'agreementsWithoutPlan':
      return addressOf('/agreements', { state: value, lacking: 'actionPlan', ...of })
    case 'agreementsByCountry':
      return addressOf('/agreements', { country: value ?? noCountry, ...of })
    case 'agreementsByArea':
      return addressOf('/agreements', value ? { area: value, ...of } : { lacking: 'areas', ...of })
    case 'commitmentsByCoverage':
      return addressOf('/commitments', { coverage: value, desk: told.desk })
    case 'milestonesDue':
      return addressOf('/milestones', { due: value, ...of })
    case 'milestonesLate':
      return addressOf('/milestones', {
        due: 'late',
        ...of,
        on: value === told.today ? undefined : value,
      })
  }
}
