import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from './planted.ts'
import { isTest, sourceFiles } from './source-files.ts'

/** Of `domain.md`: dates and law, hierarchy, and how one knows. */
const ofTheLaw = [...Array.from({ length: 27 }, (_, rule) => rule + 1), 29, 38, 40]

test('each rule of the law has a test that names it', () => {
  const named = sourceFiles(project)
    .filter(isTest)
    .flatMap((file) => {
      const text = readFileSync(join(project, file), 'utf8')
      return [...text.matchAll(/\brules? (\d+(?:(?:,| and) \d+)*)/g)].flatMap(
        ([, numbers = '']) => numbers.match(/\d+/g) ?? [],
      )
    })
  expect(ofTheLaw.filter((rule) => !named.includes(String(rule)))).toEqual([])
})
