import { describe, expect, test } from 'vitest'
import { project, withPlanted } from './planted.ts'
import { textProblems } from './texts.ts'

const slash = '/'

describe('the text of the files', () => {
  test('is fit to publish', () => {
    expect(textProblems(project)).toEqual([])
  })

  test.each([
    ['docs/operations.md', `Look into ${slash}home/ana/register.`],
    ['lib/place.ts', `const place = '${slash}tmp/x'`],
    ['package-lock.json', '"resolved": "https://registry.example/x.tgz"'],
    ['lib/later.ts', `// ${'TO'}${'DO'}: think`],
    ['app/change.ts', `'use server'\nexport async function change() {}`],
    ['domain/milestones/rules.ts', 'const today = new Date()'],
    ['components/late.tsx', 'const late = Date.now() > due'],
    ['lib/name.ts', 'export function getName() {}'],
    ['lib/long.ts', 'a\n'.repeat(251)],
  ])('in %s a fault is noticed', async (file, text) => {
    expect(await withPlanted({ [file]: text }, textProblems)).toHaveLength(1)
  })

  test.each([
    ['lib/clock.ts', 'const now = new Date()'],
    ['lib/clock.test.ts', 'const now = new Date()'],
    ['lib/day.ts', 'const day = new Date(text)'],
    ['app/page.tsx', '<a href="https://example.org/home/x">'],
    ['lib/long.ts', 'a\n'.repeat(250)],
  ])('in %s what is allowed is left alone', async (file, text) => {
    expect(await withPlanted({ [file]: text }, textProblems)).toEqual([])
  })
})
