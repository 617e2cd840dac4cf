import { describe, expect, test } from 'vitest'
import { type Dashboard, type Figure, figures, type FigureRow } from '#domain/dashboard/schema.ts'
import { languages } from '#messages/languages.ts'
import { figureTeller } from './figure-words.ts'
import { headline } from './headline.ts'
import { rowAddress } from './row-address.ts'

const row = (value: string | null, count: number, of: number | null = null): FigureRow => ({
  ...{ value, count, of },
  labels: null,
})

function dashboard(changes: Partial<Dashboard['figures']> = {}): Dashboard {
  const empty = Object.fromEntries(figures.map((figure) => [figure, [] as FigureRow[]]))
  const told = { on: '2026-11-23', today: '2026-11-23', desk: null, agreements: 5 }
  return { ...told, figures: { ...(empty as Dashboard['figures']), ...changes } }
}

const said = (figure: Figure, rows: FigureRow[], language: 'en' | 'es' | 'zh-CN' = 'en') =>
  headline(figure, dashboard({ [figure]: rows }), figureTeller(language))

describe('a finding', () => {
  test.each<[Figure, FigureRow[], string]>([
    [
      'agreementsByState',
      [row('signedEntryNotStated', 2), row('inForce', 3)],
      '5 agreements: 3 in force, 2 signed and not in force',
    ],
    ['agreementsByState', [row('underNegotiation', 1)], '5 agreements: none in force'],
    ['agreementsWithoutPlan', [row('inForce', 0, 0)], 'No agreement is signed or in force'],
    [
      'agreementsWithoutPlan',
      [row('inForce', 0, 2)],
      'All 2 signed agreements have an action plan',
    ],
    [
      'agreementsWithoutPlan',
      [row('inForce', 1, 2)],
      '1 of 2 signed agreements has no action plan',
    ],
    [
      'commitmentsByCoverage',
      [row('notPlanned', 2), row('done', 1), row('notPromised', 4)],
      '2 of 3 promises have no action',
    ],
    [
      'milestonesDue',
      [row('late', 1), row('thisWeek', 0)],
      '1 milestone is late, and none is due this week',
    ],
    [
      'milestonesLate',
      [row('2026-11-01', 3), row('2026-11-23', 1)],
      '2 milestones fewer are late than on 1 November 2026',
    ],
    [
      'milestonesLate',
      [row('2026-11-01', 2), row('2026-11-23', 2)],
      'As many milestones are late as on 1 November 2026: 2',
    ],
    [
      'milestonesLate',
      [row('2026-11-01', 0), row('2026-11-23', 0)],
      'No milestone was late in these twelve months',
    ],
    ['agreementsByCountry', [row('PE', 5)], 'All agreements are with one country, Peru'],
    [
      'agreementsByCountry',
      [row('PE', 3), row('IT', 1), row(null, 1)],
      'Most are with Peru: 3 of 5 agreements, in 2 countries',
    ],
    [
      'agreementsByCountry',
      [row('IT', 1), row('PE', 1)],
      '2 partner countries, none with more than 1 agreement',
    ],
    ['agreementsByArea', [row(null, 5)], 'No priority area is recorded'],
  ])('of %s is said as it is: %j', (figure, rows, sentence) => {
    expect(said(figure, rows)).toBe(sentence)
  })

  test.each(languages)('is said of an empty register too, in %s', (language) => {
    for (const figure of figures) {
      const trend = [row('2026-11-01', 0), row('2026-11-23', 0)]
      const empty = dashboard({ milestonesLate: trend })
      const words = headline(figure, empty, figureTeller(language))
      expect(words).not.toMatch(/figures\.|[{}]/)
    }
  })
})

describe('a number leads', () => {
  const told = { on: '2026-11-01', today: '2026-11-23', desk: 'AME' }

  test.each<[Figure, string | null, string]>([
    ['agreementsByState', 'inForce', '/agreements?state=inForce&desk=AME&on=2026-11-01'],
    ['agreementsByCountry', null, '/agreements?country=none&desk=AME&on=2026-11-01'],
    ['agreementsByArea', null, '/agreements?lacking=areas&desk=AME&on=2026-11-01'],
    ['commitmentsByCoverage', 'done', '/commitments?coverage=done&desk=AME'],
    ['milestonesDue', 'late', '/milestones?due=late&desk=AME&on=2026-11-01'],
    ['milestonesLate', '2026-02-01', '/milestones?due=late&desk=AME&on=2026-02-01'],
  ])('of %s, %s, to %s', (figure, value, address) => {
    expect(rowAddress(figure, row(value, 1), told)).toBe(address)
  })

  test('of today without a day, which tomorrow is another', () => {
    const today = { ...told, on: told.today, desk: null }
    expect(rowAddress('milestonesDue', row('late', 1), today)).toBe('/milestones?due=late')
    expect(rowAddress('milestonesLate', row(told.today, 1), today)).toBe('/milestones?due=late')
  })
})
