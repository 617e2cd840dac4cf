import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, people, planWorld } from '#test/plan-world.ts'
import { sharedFile, sharedIsThere } from '#test/shared-data.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { createParty } from '../../parties/commands/create-party.ts'
import { perform } from '../../perform.ts'
import { createVisit } from '../../visits/commands/create-visit.ts'
import { listMeetings } from '../queries/list-meetings.ts'
import { readMeeting } from '../queries/read-meeting.ts'
import { changeMeeting } from './change-meeting.ts'
import { createMeeting } from './create-meeting.ts'

const { ana, chen, dora } = people

describe.each(freshDatabases)('a meeting on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const create = async (input: object, by: Actor = ana) =>
    (await perform(world, createMeeting, by, { kind: 'talks', titles: { en: 'Talks' }, ...input }))
      .answer

  const read = (meetingId: string, by: Actor = ana) => ask(world, readMeeting, by, { meetingId })

  const visit = async (agreementId: string) => {
    const body = { kind: 'ministry', names: { en: 'Ministry' } }
    const delegationId = (await perform(world, createParty, ana, body)).answer.id
    const days = { fromDay: '2019-06-21', toDay: '2019-06-22' }
    const titles = { en: 'Visit' }
    const input = { agreementId, titles, visitingSide: 'ours', delegationId, ...days }
    return (await perform(world, createVisit, ana, input)).answer.id
  }

  test('keeps topics, what was said, an uncertain day, and somebody known by post alone', async () => {
    const { id } = await create({
      agreementId: agreements.peru.id,
      heldOn: '[2019-06-21..2019-06-22]',
      topics: [{ en: 'Research exchanges' }, { en: 'Science parks', 'zh-CN': '科技园区' }],
      said: { en: 'Views were exchanged.\n\nThey will go on.' },
      participants: [
        { side: 'counterpart', posts: { en: 'Vice Minister of Education' }, role: 'head' },
      ],
    })
    expect(await read(id)).toMatchObject({
      visit: null,
      heldOn: { lower: '2019-06-21', upper: '2019-06-22' },
      topics: [{ en: 'Research exchanges' }, { en: 'Science parks' }],
      said: { en: 'Views were exchanged.\n\nThey will go on.' },
      participants: [
        { person: null, names: null, posts: { en: 'Vice Minister of Education' }, role: 'head' },
      ],
    })
  })

  test('within a visit is as guarded as that is, and held on one of its days', async () => {
    const visitId = await visit(agreements.chile.id)
    const { id } = await create({ visitId, heldOn: '2019-06' })
    expect(await read(id, dora)).toMatchObject({ level: 'confidential', visit: { id: visitId } })
    await expect(read(id, chen)).rejects.toMatchObject({ kind: 'missing' })
    await expect(create({ visitId, heldOn: '2019-06-23' })).rejects.toMatchObject({
      problem: {
        fields: [{ path: 'heldOn', code: 'outsideVisit', params: { fromDay: '2019-06-21' } }],
      },
    })
  })

  test('logged alone is put into its visit later', async () => {
    const { id, version } = await create({ deskId: ana.deskIds[0] })
    const visitId = await visit(agreements.peru.id)
    const asked = { meetingId: id, visitId }
    await perform(world, changeMeeting, ana, asked, { ifMatch: version })
    expect(await read(id)).toMatchObject({
      visit: { id: visitId },
      agreementId: agreements.peru.id,
    })
    const alone = await ask(world, listMeetings, ana, { within: 'alone' })
    expect(alone.items).toEqual([])
  })

  test.each([
    [{}, 'deskId', 'required'],
    [{ agreementId: agreements.peru.id, heldOn: '2019-06-31' }, 'heldOn', 'noSuchDay'],
    [{ agreementId: agreements.peru.id, heldOn: '2019-06-21/2019-06-22' }, 'heldOn', 'interval'],
    [{ agreementId: agreements.peru.id, topics: [{ en: '' }] }, 'topics.0.en', 'required'],
    [{ agreementId: agreements.peru.id, said: {} }, 'said', 'required'],
  ])('is refused with %j', async (wrong, path, code) => {
    await expect(create(wrong)).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: expect.arrayContaining([expect.objectContaining({ path, code })]) },
    })
  })

  test.skipIf(!sharedIsThere)('takes in naughty strings and gives them back unharmed', async () => {
    const list = JSON.parse(readFileSync(sharedFile('hostile/blns.json'), 'utf8')) as string[]
    const printable = list
      .map((text) => text.trim())
      .filter((text) => text && !/[\p{Cc}]/u.test(text))
    expect(printable.length).toBeGreaterThan(300)
    const topics = printable.filter((text) => text.length <= 300).map((en) => ({ en }))
    const said = { en: printable.join('\n').slice(0, 9_000).toWellFormed().trim() }
    for (let at = 0; at < topics.length; at += 60) {
      const part = topics.slice(at, at + 60)
      const { id } = await create({ agreementId: agreements.peru.id, topics: part, said })
      expect(await read(id)).toMatchObject({ topics: part, said })
    }
  })

  test('is logged by its own desk alone', async () => {
    const input = { agreementId: agreements.spain.id }
    await expect(create(input)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(create({ agreementId: agreements.sealed.id })).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
