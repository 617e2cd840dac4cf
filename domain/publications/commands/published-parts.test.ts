import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { createAnnouncement } from '#domain/announcements/commands.ts'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { readPublicAgreement } from '../queries/read-public-agreement.ts'
import { readPublicAnnouncement } from '../queries/public-announcements.ts'
import { approvePublication } from './decide-publication.ts'
import { proposePublication } from './propose-publication.ts'

type User = Actor & { kind: 'user' }

describe.each(freshDatabases)('what is published with a record on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let manager: User
  let agreement: { id: string; reference: string }

  beforeEach(async () => {
    register = await testRegister(db.store)
    manager = await register.user('manager', register.desks.ame)
    agreement = await register.agreement({
      parties: [
        { partyId: register.most, side: 'ours' },
        { partyId: register.concytec, side: 'counterpart' },
      ],
      legalEvents: signedByBoth('[2019-06-21..2019-06-22]', { en: 'Lima' }),
    })
  })

  const propose = async (said: object = { raiseLevel: true }, by: Actor = register.officer) =>
    (
      await perform(register.world, proposePublication, by, {
        subjectKind: 'agreement',
        subjectId: agreement.id,
        ...said,
      })
    ).answer
  const approve = async ({ id, version }: { id: string; version: number }, by: Actor = manager) =>
    await perform(
      register.world,
      approvePublication,
      by,
      { publicationId: id },
      { ifMatch: version },
    )
  const published = async () => await approve(await propose())
  const publicPage = () =>
    ask(register.world, readPublicAgreement, null, { reference: agreement.reference })

  it('of a notice links its agreement only where that is published too', async () => {
    const { answer: notice } = await perform(register.world, createAnnouncement, register.officer, {
      deskId: register.desks.ame,
      agreementId: agreement.id,
      titles: { en: 'Signed in Lima', es: 'Firmado en Lima' },
      texts: { en: 'It was signed.', es: 'Se firmó.' },
      originalLanguage: 'en',
    })
    const subject = { subjectKind: 'announcement', subjectId: notice.id, raiseLevel: true }
    await approve(await propose(subject))
    const page = () => ask(register.world, readPublicAnnouncement, null, { slug: 'signed-in-lima' })
    expect((await page()).agreement).toBeNull()
    expect(JSON.stringify(await page())).not.toContain(agreement.reference)
    await published()
    expect((await page()).agreement).toMatchObject({ reference: agreement.reference })
    expect((await publicPage()).announcements).toMatchObject([{ slug: 'signed-in-lima' }])
  })

  it('holds no promise of a guarded level, and opens those that it shows', async () => {
    const promise = (word: string, level: 'internal' | 'confidential') => ({
      id: newId(),
      agreementId: agreement.id,
      kind: 'undertaking' as const,
      author: 'ours' as const,
      titles: { en: word },
      position: 1,
      deskId: register.desks.ame,
      level,
      version: 1,
    })
    const { commitments } = db.store.tables
    await db.store.transaction(async (tx) => {
      await tx
        .insert(commitments)
        .values([promise('open words', 'internal'), promise('hidden words', 'confidential')])
    })
    await published()
    const page = await publicPage()
    expect(page.record?.promises.map(({ titles }) => titles)).toEqual([{ en: 'open words' }])
    expect(JSON.stringify(page)).not.toContain('hidden')
    const rows = await db.store.read.select().from(commitments)
    const levels = rows.map(({ titles, level }) => [titles.en, level]).toSorted()
    expect(levels).toEqual([
      ['hidden words', 'confidential'],
      ['open words', 'public'],
    ])
  })
})
