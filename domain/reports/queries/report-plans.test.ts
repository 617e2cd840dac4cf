import { beforeEach, describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { planner, sentQueries } from '#test/sent-queries.ts'
import { ask } from '../../ask.ts'
import { createCommitment } from '../../commitments/commands/create-commitment.ts'
import { createContribution } from '../../contributions/commands/create-contribution.ts'
import { perform } from '../../perform.ts'
import type { FilterName } from '../schema/filters.ts'
import { reportNames, type ReportShape, reports } from '../schema/reports.ts'
import { reportQueries } from './report-queries.ts'

const { ana } = people

/** Steps that read more than a slice: all of a table, or all that a filter's own index finds. */
const unbounded =
  /\bSCAN (agreements|milestones|commitments|contributions|audit_entries)\b(?! USING (COVERING )?INDEX (agreements_reference_unique|sqlite_autoindex|milestones_plan|commitments_agreement|contributions_agreement))|\bSEARCH (agreements|milestones|commitments|contributions) USING (COVERING )?INDEX (?!sqlite_autoindex|agreements_reference_unique|milestones_plan|commitments_agreement|contributions_agreement|milestones_activity)/

const some: Record<FilterName, string> = {
  on: '2026-01-01',
  knownAt: '2026-12-31T00:00:00Z',
  desk: 'AME',
  country: 'PE',
  area: 'energy',
  state: 'inForce',
  kind: 'treaty',
  character: 'disputed',
  level: 'internal',
  signedOn: '2019',
  due: 'late',
  health: 'onTrack',
  forecastOn: '2026',
  author: 'ours',
  coverage: 'done',
  side: 'ours',
  form: 'cash',
  firmness: 'firm',
  agreement: 'peru',
  from: '2026-01-01',
  to: '2026-12-31',
}

const narrowed = reportNames.flatMap((report) =>
  (reports[report] as ReportShape).filters.map((name) => [report, { [name]: some[name] }] as const),
)

// PostgreSQL reads so few rows in any way that it likes.
const onSqlite = freshDatabases.filter(({ dialect }) => dialect === 'sqlite')

describe.each(onSqlite)('a report on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  beforeEach(async () => {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    for (let count = 0; count < 3; count++) {
      await oneMilestone(world, ana, { activityId })
      const promise = { author: 'ours', kind: 'undertaking', titles: { en: `Promise ${count}` } }
      await perform(world, createCommitment, ana, { agreementId: agreements.peru.id, ...promise })
      const given = {
        side: 'ours',
        form: 'cash',
        firmness: 'firm',
        titles: { en: `Fund ${count}` },
      }
      await perform(world, createContribution, ana, { agreementId: agreements.peru.id, ...given })
    }
  })

  test.each(narrowed)(
    'on %s narrowed to %j goes on from a page by its index',
    async (report, filters) => {
      const query = reportQueries[report]
      const { nextCursor: cursor } = await ask(world, query, ana, { limit: 1 })
      expect(cursor).not.toBeNull()
      const sent = await sentQueries(() => ask(world, query, ana, { limit: 1, cursor, ...filters }))
      const plans = await planner(db.url, db.store)
      try {
        const walked = sent.filter(({ sql }) => / (>|<=) |\) > \(/.test(sql))
        expect(walked.length).toBeGreaterThan(1)
        for (const one of walked) {
          const plan = await plans.planOf(one)
          expect(plan, one.sql).not.toMatch(unbounded)
        }
      } finally {
        await plans.close()
      }
    },
  )
})
