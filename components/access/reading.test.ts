import { expect, test } from 'vitest'
import { levels, roles } from '#domain/access/schema.ts'
import { commands, queries } from '#domain/catalogue.ts'
import { languages } from '#messages/languages.ts'
import { accessWords, permissionName } from './access-words.ts'
import { readingOf } from './reading.ts'

test('the printed table says of each role and level what the guarantees say', () => {
  const printed = roles.map((role) => [role, ...levels.map((level) => readingOf(role, level))])
  expect(printed).toEqual([
    ['officer', 'all', 'all', 'ownDesk', 'named'],
    ['manager', 'all', 'all', 'ownDesk', 'named'],
    ['auditor', 'all', 'all', 'all', 'named'],
    ['administrator', 'all', 'all', 'none', 'named'],
  ])
})

test.each(languages)('every permission has its words in %s', (language) => {
  for (const { event, access } of [...commands, ...queries]) {
    expect(permissionName({ event }, language)).not.toBe(event)
    expect(accessWords(access, language)).not.toMatch(/access\.|\{/)
  }
})
