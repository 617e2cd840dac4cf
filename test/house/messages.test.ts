import { describe, expect, test } from 'vitest'
import { messageProblems } from './messages.ts'
import { project, withPlanted } from './planted.ts'

const complete = {
  en: { title: 'Milestones', due: '{count, plural, one {# milestone} other {# milestones}}' },
  es: {
    title: 'Hitos',
    due: '{count, plural, one {# hito} many {# de hitos} other {# hitos}}',
  },
  'zh-CN': { title: '里程碑', due: '{count, plural, other {#个里程碑}}' },
}

type Words = Record<string, string | Record<string, string>>

function projectWith(texts: Record<string, Words>, extra: Record<string, string> = {}) {
  const files = Object.entries(texts).map(([language, words]) => [
    `messages/${language}/milestones.json`,
    JSON.stringify(words),
  ])
  const lists = Object.keys(complete).map((language) => [
    `messages/${language}/all.ts`,
    `export { default as milestones } from './milestones.json'`,
  ])
  return {
    ...Object.fromEntries([...files, ...lists]),
    'components/milestones/row.tsx': `const t = useTranslations('milestones')`,
    ...extra,
  }
}

const found = (files: Record<string, string>) => withPlanted(files, messageProblems)

describe('messages', () => {
  test('are complete in three languages', () => {
    expect(messageProblems(project)).toEqual([])
  })

  test('that are complete pass', async () => {
    expect(await found(projectWith(complete))).toEqual([])
  })

  test('of which one is missing are noticed', async () => {
    const { title: _, ...es } = complete.es
    expect(await found(projectWith({ ...complete, es }))).toEqual([
      'messages/es/milestones.json lacks title',
    ])
  })

  test('of which one is left over are noticed', async () => {
    const es = { ...complete.es, ended: 'Terminado' }
    expect(await found(projectWith({ ...complete, es }))).toEqual([
      'messages/es/milestones.json has ended, which English has not',
    ])
  })

  test.each([
    ['en', 'title', ' ', 'is empty'],
    ['en', 'title', 'Milestones {', 'cannot be read'],
    ['es', 'title', 'Hitos de {name}', 'its arguments are not those of English'],
    ['es', 'title', 'Hitos <b>nuevos</b>', 'its arguments are not those of English'],
    ['es', 'due', '{count, plural, one {# hito} other {# hitos}}', '{count} lacks many'],
    ['zh-CN', 'due', '{count, plural, one {#} other {#}}', '{count} has one'],
    ['en', 'due', '{count, plural, one {a} other {{count, plural, other {b}}}}', 'lacks one'],
  ])('%s %s as "%s" is noticed: %s', async (language, key, text, problem) => {
    const words = { ...complete[language as 'en'], [key]: text }
    const problems = await found(projectWith({ ...complete, [language]: words }))
    expect(problems.join('\n')).toContain(`messages/${language}/milestones.json, ${key}: `)
    expect(problems.join('\n')).toContain(problem)
  })

  test('of a whole file that one language lacks are noticed', async () => {
    const { 'zh-CN': _, ...two } = complete
    expect(await found(projectWith(two))).toContain('messages/zh-CN/milestones.json is not there')
  })

  test('that the list of their language does not name are noticed', async () => {
    const files = projectWith(complete, { 'messages/es/all.ts': '' })
    expect(await found(files)).toEqual(['messages/es/milestones.json is not in messages/es/all.ts'])
  })

  test('that nobody speaks are noticed', async () => {
    const files = projectWith(complete, { 'components/milestones/row.tsx': '' })
    expect(await found(files)).toEqual(['the messages "milestones" are not used'])
  })
})
