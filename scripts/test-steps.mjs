import { keepBudgets } from './budgets.mjs'
import { buildServer } from './build.mjs'
import { provideBrowser } from './browser.mjs'

/**
 * What `npm test` does, in this order: the cheap steps first. A step runs `tools` of node_modules
 * (package, program, arguments), or `work` of ours, which says what it does and throws a Failure.
 * Of a step with a `report` the tests are counted, of any other the step itself.
 */
export const testSteps = [
  {
    name: 'format',
    tools: [['@biomejs/biome', 'biome', 'format', '.']],
    mend: 'Run "npx biome format --write .".',
  },
  {
    name: 'lint',
    tools: [['oxlint', 'oxlint', '--deny-warnings', '.']],
    mend: 'Mend what is listed above; "npx oxlint --fix" mends some of it.',
  },
  {
    name: 'types',
    tools: [
      ['next', 'next', 'typegen'],
      ['typescript', 'tsc', '--noEmit'],
    ],
    mend: 'Mend the types that are listed above.',
  },
  {
    name: 'house',
    title: 'the house: who imports whom, names, messages in three languages',
    tools: [['vitest', 'vitest', 'run', '--project', 'house']],
    report: 'vitest',
    mend: 'docs/architecture.md tells where things live and who may import whom.',
  },
  {
    name: 'unused',
    title: 'dead code',
    tools: [['knip', 'knip', '--no-progress']],
    mend: 'Remove what nothing uses, or use it.',
  },
  {
    name: 'unit',
    title: 'units, on both databases',
    tools: [['vitest', 'vitest', 'run', '--project', 'unit']],
    report: 'vitest',
    mend: 'Run one file alone with "npx vitest run PATH".',
  },
  { name: 'build', work: buildServer },
  { name: 'budgets', title: 'JavaScript budgets', work: keepBudgets, needs: 'build' },
  {
    name: 'access',
    title: 'who gets what from every page and address there is',
    tools: [['vitest', 'vitest', 'run', '--project', 'access']],
    report: 'vitest',
    needs: 'build',
    mend: 'test/access holds what is due to whom; app/access-of-pages.ts and the access lines say who may.',
  },
  {
    name: 'browser',
    title: 'journeys in a browser',
    prepare: provideBrowser,
    tools: [['@playwright/test', 'playwright', 'test']],
    report: 'playwright',
    needs: 'build',
    mend: 'Run one journey alone with "npx playwright test PATH"; its pictures are in test-results.',
  },
]
