import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import config from '../../dependency-cruiser.config.mjs'
import { boundaries } from './boundaries.ts'
import { project, withPlanted } from './planted.ts'

const packageJson = readFileSync(`${project}/package.json`, 'utf8')

/** One forbidden import for each rule: the file, and what it says. */
const forbidden: Record<string, [file: string, text: string]> = {
  'no-circles': ['lib/a.ts', `import './b.ts'`],
  'no-lost-imports': ['lib/c.ts', `import './nowhere.ts'`],
  'declared-packages': ['lib/d.ts', `import 'undeclared'`],
  'no-tools-at-run-time': ['lib/e.ts', `import { test } from 'vitest'; test('x')`],
  'lib-imports': ['lib/f.ts', `import '#domain/milestones/rules.ts'`],
  'messages-imports': ['messages/all.ts', `import '#lib/a.ts'`],
  'db-imports': ['db/client.ts', `import '#domain/milestones/rules.ts'`],
  'domain-imports': ['domain/milestones/a.ts', `import '#components/ui/button.tsx'`],
  'components-imports': ['components/a.tsx', `import '#cli/user.ts'`],
  'jobs-imports': ['jobs/reminders.ts', `import '#cli/user.ts'`],
  'cli-imports': ['cli/user.ts', `import '#test/clock.ts'`],
  'app-imports': ['app/page.tsx', `import '#test/clock.ts'`],
  'scripts-imports': ['scripts/run.mjs', `import '../lib/a.ts'`],
  'e2e-imports': ['e2e/a.spec.ts', `import '#domain/milestones/rules.ts'`],
  'scripts-without-packages': ['scripts/b.mjs', `import 'vitest'`],
  'app-is-imported-by-nobody': ['components/b.tsx', `import '#app/page.tsx'`],
  'db-is-for-the-domain': ['cli/serve.ts', `import '#db/client.ts'`],
  'store-is-opened-here-alone': ['cli/status.ts', `import '#db/store.ts'`],
  'drivers-stay-in-db': ['domain/milestones/b.ts', `import 'better-sqlite3'`],
  'queries-stay-in-the-domain': ['components/c.tsx', `import 'drizzle-orm'`],
  'schema-and-rules-know-no-table': [
    'domain/milestones/rules.ts',
    `import type { Tables } from '#db/tables/milestones.ts'`,
  ],
  'domain-knows-no-framework': ['domain/milestones/queries.ts', `import 'react'`],
  'lib-knows-no-database': ['lib/g.ts', `import 'drizzle-orm'`],
  'components-know-schema-and-rules': [
    'components/milestones/row.tsx',
    `import '#domain/milestones/queries.ts'`,
  ],
  'ui-knows-no-noun': ['components/ui/button.tsx', `import '#domain/milestones/schema.ts'`],
  'next-auth-in-one-place': ['app/sign-in/page.tsx', `import 'next-auth'`],
}

const innocent = {
  'package.json': packageJson,
  'node_modules/vitest/package.json': '{ "name": "vitest", "main": "index.js" }',
  'node_modules/vitest/index.js': '',
  'node_modules/undeclared/package.json': '{ "name": "undeclared", "main": "index.js" }',
  'node_modules/undeclared/index.js': '',
  'lib/a.ts': '',
  'lib/b.ts': `import './a.ts'`,
  'lib/shape.ts': `import type { Part } from './part.ts'; export type Shape = Part`,
  'lib/part.ts': `import './shape.ts'; export type Part = string`,
  'messages/all.ts': '',
  'db/client.ts': '',
  'db/store.ts': `import './client.ts'`,
  'db/tables/milestones.ts': 'export type Tables = string',
  'domain/milestones/rules.ts': '',
  'domain/milestones/schema.ts': '',
  'domain/milestones/queries.ts': `import '#db/client.ts'; import './rules.ts'`,
  'domain/milestones/rules.test.ts': `import 'vitest'; import './rules.ts'`,
  'components/ui/button.tsx': '',
  'components/milestones/row.tsx': `import '../ui/button.tsx'; import '#domain/milestones/rules.ts'`,
  'cli/user.ts': `import '#domain/milestones/queries.ts'`,
  'cli/serve.ts': `import '#db/store.ts'`,
  'app/page.tsx': `import '#components/milestones/row.tsx'; import '#domain/milestones/queries.ts'`,
  'proxy.ts': `import '#app/page.tsx'`,
  'test/clock.ts': '',
  'scripts/run.mjs': '',
}

describe('who may import whom', () => {
  test('is kept to', async () => {
    const { modules, problems } = await boundaries(project)
    expect(problems).toEqual([])
    // Fewer would mean that the parser reads nothing.
    expect(modules).toBeGreaterThan(50)
  })

  test('allows what the layers allow', async () => {
    const { problems } = await withPlanted(innocent, boundaries)
    expect(problems).toEqual([])
  })

  test('has a planted fault for each rule', () => {
    expect(Object.keys(forbidden).sort()).toEqual(config.forbidden.map(({ name }) => name).sort())
  })

  test.each(Object.entries(forbidden))('%s is noticed when it is broken', async (rule, fault) => {
    const [file, text] = fault
    const { problems } = await withPlanted({ ...innocent, [file]: text }, boundaries)
    expect(problems.map((problem) => problem.split(': ')[0])).toContain(rule)
  })
})
