import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '#domain/ask.ts'
import type { AnyCommand } from '#domain/command.ts'
import { perform } from '#domain/perform.ts'
import {
  approvePublication,
  withdrawPublication,
} from '#domain/publications/commands/decide-publication.ts'
import { proposePublication } from '#domain/publications/commands/propose-publication.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { changeAnnouncement, createAnnouncement } from './commands.ts'
import { listAnnouncements } from './queries/list-announcements.ts'
import { readAnnouncement } from './queries/read-announcement.ts'
import type { NoticeState } from './schema.ts'

const titles = { en: 'Signed in Lima' }

describe.each(freshDatabases)('a notice on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const write = async (said: object = {}) => {
    const input = {
      deskId: register.desks.ame,
      titles,
      texts: titles,
      originalLanguage: 'en',
      ...said,
    }
    return (await perform(register.world, createAnnouncement, register.officer, input)).answer
  }
  const inState = async (state?: NoticeState) => {
    const input = state ? { state } : {}
    const { items } = await ask(register.world, listAnnouncements, register.officer, input)
    return items.map(({ id, publication }) => [id, publication])
  }
  const decide = async (
    command: AnyCommand,
    publication: { id: string; version: number },
    said: object = {},
  ) => {
    const manager = await register.user('manager', register.desks.ame)
    const input = { publicationId: publication.id, ...said }
    const seen = { ifMatch: publication.version }
    return (await perform(register.world, command, manager, input, seen)).answer
  }

  it('is listed by how far it is on its way to the public', async () => {
    const { id } = await write()
    const { id: other } = await write()
    expect(await inState('draft')).toEqual([
      [other, null],
      [id, null],
    ])
    const { answer } = await perform(register.world, proposePublication, register.officer, {
      ...{ subjectKind: 'announcement', subjectId: id, raiseLevel: true },
    })
    expect([await inState('draft'), await inState('proposed')]).toEqual([
      [[other, null]],
      [[id, 'proposed']],
    ])
    const published = await decide(approvePublication, answer)
    expect([await inState('proposed'), await inState('published')]).toEqual([
      [],
      [[id, 'published']],
    ])
    await decide(withdrawPublication, published, { reason: 'It named the wrong day.' })
    expect([await inState('published'), await inState('withdrawn')]).toEqual([
      [],
      [[id, 'withdrawn']],
    ])
    expect(await inState()).toHaveLength(2)
  })

  it('is told with what it names, and whether the reader may change it', async () => {
    const { id: agreementId, reference } = await register.agreement()
    const said = { agreementId, issuerId: register.most, summaries: { es: 'Firma en Lima.' } }
    const { id: announcementId } = await write({ ...said, places: { en: 'Lima' } })
    const read = async (reader = register.officer) =>
      await ask(register.world, readAnnouncement, reader, { announcementId })
    expect(await read()).toMatchObject({
      ...{ agreement: { id: agreementId, reference }, issuer: { id: register.most } },
      ...{ summaries: { es: 'Firma en Lima.' }, places: { en: 'Lima' }, writable: true },
    })
    const elsewhere = await register.user('officer', register.desks.eur)
    expect(await read(elsewhere)).toMatchObject({ writable: false })
  })

  it('says at the field that an address is another notice’s', async () => {
    await write({ slug: 'signed' })
    const second = await write()
    await expect(write({ slug: 'signed' })).rejects.toMatchObject({
      problem: { fields: [{ path: 'slug', code: 'slugTaken' }] },
    })
    const input = { announcementId: second.id, slug: 'signed' }
    const seen = { ifMatch: second.version }
    const changing = perform(register.world, changeAnnouncement, register.officer, input, seen)
    await expect(changing).rejects.toMatchObject({
      problem: { fields: [{ path: 'slug', code: 'slugTaken' }] },
    })
  })
})
