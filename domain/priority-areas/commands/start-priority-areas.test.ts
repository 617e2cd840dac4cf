import { describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { languages } from '#messages/languages.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { listPriorityAreas } from '../queries/list-priority-areas.ts'
import { createPriorityAreaInput } from '../schema.ts'
import { startPriorityAreas } from './start-priority-areas.ts'
import { starterAreas } from './starter-areas.ts'

const operator: Actor = { kind: 'operator' }
const reader: Actor = { kind: 'user', id: 'reader', role: 'officer', deskIds: [] }

describe('the list of areas to begin with', () => {
  it.each(starterAreas.map((one) => [one.code, one] as const))(
    '%s is an entry as anybody would add it, named in every language',
    (_, area) => {
      expect(createPriorityAreaInput.parse(area)).toEqual(area)
      expect(Object.keys(area.labels).toSorted()).toEqual([...languages].toSorted())
    },
  )
})

describe.each(freshDatabases)('an empty list of areas on $name', ({ perTest }) => {
  const db = perTest()

  it('is filled in one go, and only while it is empty', async () => {
    const world = testWorld(db.store)
    const { answer } = await perform(world, startPriorityAreas, operator, {})
    const { items } = await ask(world, listPriorityAreas, reader, {})
    expect([answer.areas, items.length]).toEqual([starterAreas.length, starterAreas.length])
    const found = await ask(world, listPriorityAreas, reader, { q: '渔业' })
    expect(found.items.map(({ code }) => code)).toEqual(['fisheries'])
    await expect(perform(world, startPriorityAreas, operator, {})).rejects.toMatchObject({
      problem: { code: 'priorityArea.notEmpty' },
    })
  })
})
