import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtFolders, otherFolders } from '../../scripts/sources.mjs'
import { nameProblems } from './names.ts'
import { project, withPlanted } from './planted.ts'

describe('names', () => {
  test('are those of the house', () => {
    expect(nameProblems(project)).toEqual([])
  })

  test.each([
    'lib/string-utils.ts',
    'lib/helpers.ts',
    'lib/get-name.ts',
    'lib/dayWords.ts',
    'components/index.ts',
    'components/common/button.tsx',
    'components/Button.tsx',
    'domain/milestones/milestone-service.ts',
    'domain/milestones/types.ts',
    'domain/milestones/schema/index.ts',
    'domain/milestones/rules.ts/late.ts',
    'domain/milestones/late.test.ts',
    'scripts/run.ts',
    'e2e/officer.test.ts',
    'lib/day.spec.ts',
    'app/(Desk)/page.tsx',
  ])('%s is refused', async (file) => {
    expect(await withPlanted({ [file]: '' }, nameProblems)).not.toEqual([])
  })

  test.each([
    'app/(desk)/agreements/[agreementId]/page.tsx',
    'app/api/v1/[...unknown]/route.ts',
    'app/api/v1/openapi.json/route.ts',
    'domain/milestones/commands/complete-milestone.ts',
    'domain/milestones/commands/complete-milestone.test.ts',
    'domain/milestones/rules.test.ts',
    'domain/perform.ts',
    'messages/zh-CN/actionPlans.json',
    'e2e/manager-sees-what-is-late.spec.ts',
    '.ci/run',
  ])('%s is accepted', async (file) => {
    expect(await withPlanted({ [file]: '' }, nameProblems)).toEqual([])
  })
})

describe('the build', () => {
  test('knows of every folder whether it is made of it', () => {
    const made = ['.git', '.next', 'data', 'node_modules', 'playwright-report', 'test-results']
    const folders = readdirSync(project, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !made.includes(entry.name))
      .filter((entry) => existsSync(`${project}/${entry.name}`))
      .map((entry) => entry.name)
    const known = [...builtFolders, ...otherFolders]
    expect(folders.filter((name) => !known.includes(name))).toEqual([])
  })
})
