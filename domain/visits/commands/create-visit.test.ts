import { describe, expect, test } from 'vitest'
import { countedQueries } from '#test/counted-queries.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, people, planWorld } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { createMeeting } from '../../meetings/commands/create-meeting.ts'
import { createParty } from '../../parties/commands/create-party.ts'
import { changePerson } from '../../people/commands/change-person.ts'
import { createPerson } from '../../people/commands/create-person.ts'
import { readPerson } from '../../people/queries/read-person.ts'
import { perform } from '../../perform.ts'
import { listVisits } from '../queries/list-visits.ts'
import { readVisit } from '../queries/read-visit.ts'
import { changeVisit } from './change-visit.ts'
import { createVisit } from './create-visit.ts'

const { ana, chen, dora } = people
const nowhere = '01890000-0000-7000-8000-000000000001'

describe.each(freshDatabases)('a visit on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const party = async (acronym: string) => {
    const names = { en: `Body ${acronym}` }
    const input = { kind: 'ministry', names, acronym, country: 'PE' }
    return (await perform(world, createParty, ana, input)).answer.id
  }

  const asked = async (input: object = {}) => ({
    agreementId: agreements.peru.id,
    titles: { en: 'Visit of a delegation to Lima' },
    visitingSide: 'ours',
    delegationId: await party('MOST'),
    fromDay: '2019-06-21',
    toDay: '2019-06-22',
    ...input,
  })

  const create = async (input: object = {}, by: Actor = ana) =>
    (await perform(world, createVisit, by, await asked(input))).answer

  const talks = (visitId: string, input: object = {}) =>
    perform(world, createMeeting, ana, {
      ...{ visitId, kind: 'talks', titles: { en: 'Talks' }, heldOn: '2019-06-22' },
      ...input,
    })

  const read = (visitId: string, by: Actor = ana) => ask(world, readVisit, by, { visitId })

  const change = (visitId: string, ifMatch: number, input: object) =>
    perform(world, changeVisit, ana, { visitId, ...input }, { ifMatch })

  test('lasts: it is kept with both its days, its delegation and what was held in it (rule 3)', async () => {
    const hostId = await party('CONCYTEC')
    const { id } = await create({
      hostId,
      delegation: [{ posts: { en: 'Minister' }, role: 'head' }],
    })
    await talks(id)
    await talks(id, { kind: 'siteVisit', titles: { en: 'A university' } })
    expect(await read(id)).toMatchObject({
      fromDay: '2019-06-21',
      toDay: '2019-06-22',
      host: { acronym: 'CONCYTEC' },
      members: [{ person: null, posts: { en: 'Minister' }, side: 'ours', role: 'head' }],
      meetings: [{ kind: 'talks' }, { kind: 'siteVisit' }],
      agreement: { id: agreements.peru.id },
      writable: true,
    })
  })

  test('freezes the post that a member held in those days', async () => {
    const partyId = await party('CONCYTEC')
    const posts = [
      { partyId, posts: { en: 'Minister' }, heldFrom: '2020' },
      { partyId, posts: { en: 'Vice Minister' }, heldUntil: '2019-12' },
    ]
    const names = { en: 'Li Meng' }
    const person = (await perform(world, createPerson, ana, { names, posts })).answer
    const { id } = await create({ delegation: [{ personId: person.id }] })
    const moved = { personId: person.id, posts: [] }
    await perform(world, changePerson, ana, moved, { ifMatch: person.version })
    const [member] = (await read(id)).members
    expect(member).toMatchObject({ person: { names }, posts: { en: 'Vice Minister' } })
    expect((await ask(world, readPerson, ana, { personId: person.id })).tookPart).toMatchObject([
      { kind: 'visit', id },
    ])
  })

  test('is logged in one go with what was held in it, or not at all', async () => {
    const held = { kind: 'talks', titles: { en: 'Talks' }, topics: [{ en: 'Parks' }] }
    const { id } = await create({ meetings: [held, { ...held, kind: 'siteVisit' }] })
    expect((await read(id)).meetings).toMatchObject([
      { kind: 'talks', topics: [{ en: 'Parks' }], visitId: id },
      { kind: 'siteVisit' },
    ])
    const late = create({ meetings: [held, { ...held, heldOn: '2019-06-23' }] })
    await expect(late).rejects.toMatchObject({
      problem: { fields: [{ path: 'meetings.1.heldOn', code: 'outsideVisit' }] },
    })
    expect((await ask(world, listVisits, ana, {})).items).toHaveLength(1)
  })

  test.each([
    [{ fromDay: '2019-06-22', toDay: '2019-06-21' }, 'toDay', 'endsBeforeItBegins'],
    [{ fromDay: '2019-02-30' }, 'fromDay', 'noSuchDay'],
    [{ hostId: nowhere }, 'hostId', 'noSuchParty'],
    [{ delegation: [{}] }, 'delegation.0.posts', 'nobody'],
    [{ delegation: [{ personId: nowhere }] }, 'delegation.0.personId', 'noSuchPerson'],
    [
      { delegation: [{ posts: { en: 'Minister' } }, { posts: { en: 'Minister' } }] },
      'delegation.1',
      'repeated',
    ],
    [{ quotation: 'They came.' }, 'quotationLanguage', 'required'],
    [{ sourceId: nowhere }, 'sourceId', 'noSuchSource'],
    [{ titles: { en: 'x'.repeat(501) } }, 'titles.en', 'tooLong'],
  ])('is refused with %j', async (wrong, path, code) => {
    await expect(create(wrong)).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: expect.arrayContaining([expect.objectContaining({ path, code })]) },
    })
  })

  test('is found by its words, its days and its bodies', async () => {
    const { id } = await create()
    const found = async (filters: object) =>
      (await ask(world, listVisits, ana, filters)).items.map((item) => item.id)
    for (const filters of [
      { q: 'lima' },
      { q: 'MOST deleg' },
      { from: '2019-06-22' },
      { from: '2019-06-01', to: '2019-06-21' },
      { agreementId: agreements.peru.id, side: 'ours' },
    ]) {
      expect(await found(filters), JSON.stringify(filters)).toEqual([id])
    }
    for (const filters of [{ q: 'cusco' }, { from: '2019-06-23' }, { side: 'counterpart' }]) {
      expect(await found(filters), JSON.stringify(filters)).toEqual([])
    }
  })

  test('does not leave out what was held in it, and takes it along to another agreement', async () => {
    const { id, version } = await create()
    await talks(id)
    await expect(change(id, version, { toDay: '2019-06-21' })).rejects.toMatchObject({
      problem: { fields: [{ path: 'fromDay', code: 'leavesMeetingOut' }] },
    })
    await change(id, version, { agreementId: agreements.chile.id })
    const [meeting] = (await read(id, dora)).meetings
    expect(meeting).toMatchObject({ agreementId: agreements.chile.id, level: 'confidential' })
    await expect(read(id, chen)).rejects.toMatchObject({ kind: 'missing' })
  })

  test('is compared where two change it at once', async () => {
    const { id, version } = await create()
    await change(id, version, { places: { en: 'Lima' } })
    await expect(change(id, version, { country: 'PE' })).rejects.toMatchObject({
      kind: 'stale',
      stale: { differing: ['places'] },
    })
    expect(await read(id)).toMatchObject({ places: { en: 'Lima' }, country: null })
  })

  test('is read with as many queries whether much was held in it or little', async () => {
    const { id } = await create()
    const counted = countedQueries(db.store)
    const reading = () => ask({ ...world, store: counted.store }, readVisit, ana, { visitId: id })
    await talks(id)
    await reading()
    const few = counted.count()
    for (const name of ['A', 'B', 'C']) {
      await talks(id, {
        titles: { en: name },
        participants: [{ side: 'ours', posts: { en: name } }],
      })
    }
    await reading()
    expect(counted.count() - few).toBeLessThanOrEqual(few)
    expect(few).toBeLessThan(20)
  })
})
