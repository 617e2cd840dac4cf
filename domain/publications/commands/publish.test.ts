import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { correctAgreement } from '#domain/agreements/commands/correct-agreement.ts'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { readPublication } from '../queries/list-publications.ts'
import { previewPublication } from '../queries/preview-publication.ts'
import { readPublicAgreement } from '../queries/read-public-agreement.ts'
import {
  approvePublication,
  declinePublication,
  withdrawPublication,
} from './decide-publication.ts'
import { proposePublication } from './propose-publication.ts'

type User = Actor & { kind: 'user' }

describe.each(freshDatabases)('a publication on $name', ({ perTest }) => {
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
  const correct = async (titles: object, by: Actor = register.officer) => {
    const { agreements } = db.store.tables
    const [row] = await db.store.read
      .select({ version: agreements.version })
      .from(agreements)
      .where(eq(agreements.id, agreement.id))
    const asked = { agreementId: agreement.id, titles }
    await perform(register.world, correctAgreement, by, asked, { ifMatch: row?.version })
  }
  const refusedWith = (code: string) => ({ problem: { code } })

  it('is seen by nobody until a manager has approved it', async () => {
    const proposal = await propose()
    await expect(publicPage()).rejects.toMatchObject({ kind: 'missing' })
    await approve(proposal)
    const page = await publicPage()
    expect(page.record?.titles).toEqual({ en: 'A memorandum' })
    expect(page.status).toMatchObject({
      state: 'signedEntryNotStated',
      missing: ['entryIntoForce', 'term', 'renewal', 'notice'],
    })
    expect(page.publishedOn).toBe('2026-11-23')
  })

  it('needs a second person: neither who proposed it nor who changed the record last', async () => {
    const own = await propose(undefined, manager)
    await expect(approve(own)).rejects.toMatchObject(refusedWith('publication.ownProposal'))
    const proposal = await propose()
    await correct({ en: 'Changed by the manager' }, manager)
    await expect(approve(proposal)).rejects.toMatchObject(refusedWith('publication.ownChange'))
    const other = await register.user('manager', register.desks.ame)
    await approve(proposal, other)
    expect((await publicPage()).record?.titles).toEqual({ en: 'A memorandum' })
  })

  it('is decided by managers of the record’s own desk alone', async () => {
    const proposal = await propose()
    for (const [role, desk] of [
      ['officer', 'ame'],
      ['manager', 'eur'],
      ['auditor', 'ame'],
      ['administrator', 'ame'],
    ] as const) {
      const other = await register.user(role, register.desks[desk])
      await expect(approve(proposal, other), role).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(approve(proposal, { kind: 'operator' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('asks for the level “public” in the same step, and raises it when it is approved', async () => {
    await expect(propose({})).rejects.toMatchObject(refusedWith('publication.notPublic'))
    await published()
    const { agreements, versions } = db.store.tables
    const [row] = await db.store.read
      .select()
      .from(agreements)
      .where(eq(agreements.id, agreement.id))
    expect(row?.level).toBe('public')
    const kept = await db.store.read
      .select({ level: versions.level, toSeq: versions.toSeq })
      .from(versions)
      .where(eq(versions.subjectId, agreement.id))
    expect(kept.find(({ toSeq }) => toSeq === null)?.level).toBe('public')
  })

  it.each(['confidential', 'restricted'])('is never of a %s record', async (level) => {
    const guarded = await register.agreement({ level })
    const asked = propose({ subjectId: guarded.id, raiseLevel: true })
    await expect(asked).rejects.toMatchObject(refusedWith('publication.guarded'))
  })

  it('is not approved of a record that was guarded since', async () => {
    const proposal = await propose()
    await db.store.transaction(async (tx) => {
      const { agreements } = tx.tables
      await tx
        .update(agreements)
        .set({ level: 'confidential' })
        .where(eq(agreements.id, agreement.id))
    })
    await expect(approve(proposal)).rejects.toMatchObject(refusedWith('publication.guarded'))
  })

  it('stays as it was when the record changes, and tells the staff what differs', async () => {
    await published()
    await correct({ en: 'Renamed', es: 'Rebautizado' })
    expect((await publicPage()).record?.titles).toEqual({ en: 'A memorandum' })
    const asked = { subjectKind: 'agreement', subjectId: agreement.id }
    const preview = await ask(register.world, previewPublication, register.officer, asked)
    expect(preview.standing).toMatchObject({ state: 'published', differing: ['titles'] })
    await approve(await propose())
    expect((await publicPage()).record?.titles).toEqual({ en: 'Renamed', es: 'Rebautizado' })
    const states = await db.store.read
      .select({ state: db.store.tables.publications.state })
      .from(db.store.tables.publications)
    expect(states.map(({ state }) => state).toSorted()).toEqual(['published', 'superseded'])
  })

  it('is proposed as it was previewed, and not unseen', async () => {
    const asked = { subjectKind: 'agreement', subjectId: agreement.id }
    const { contentHash } = await ask(register.world, previewPublication, register.officer, asked)
    await correct({ en: 'Changed meanwhile' })
    await expect(propose({ raiseLevel: true, contentHash })).rejects.toMatchObject(
      refusedWith('publication.changedSincePreview'),
    )
  })

  it('is not proposed again where nothing is new', async () => {
    await published()
    await expect(propose()).rejects.toMatchObject(refusedWith('publication.nothingNew'))
  })

  it('gives way to a newer proposal of the same record', async () => {
    const first = await propose()
    await correct({ en: 'Better' })
    const second = await propose()
    await expect(approve(first)).rejects.toMatchObject({ kind: 'stale' })
    await approve(second)
    expect((await publicPage()).record?.titles).toEqual({ en: 'Better' })
  })

  it('is sent back with a reason, by a manager or by whoever proposed it', async () => {
    const decline = (one: { id: string; version: number }, by: Actor, reason = 'Not yet') =>
      perform(
        register.world,
        declinePublication,
        by,
        { publicationId: one.id, reason },
        { ifMatch: one.version },
      )
    const proposal = await propose()
    const other = await register.user('officer', register.desks.ame)
    await expect(decline(proposal, other)).rejects.toMatchObject(
      refusedWith('publication.notYours'),
    )
    await expect(decline(proposal, manager, ' ')).rejects.toMatchObject({ kind: 'invalid' })
    await decline(proposal, manager)
    await decline(await propose(), register.officer, 'A mistake in the title')
    const read = await ask(register.world, readPublication, manager, { publicationId: proposal.id })
    expect(read).toMatchObject({ state: 'declined', reason: 'Not yet' })
    await expect(publicPage()).rejects.toMatchObject({ kind: 'missing' })
  })

  it('leaves its page in its place when it is withdrawn, and nothing of its content', async () => {
    const { answer, version } = await published()
    const asked = { publicationId: answer.id, reason: 'Published in error' }
    await perform(register.world, withdrawPublication, manager, asked, { ifMatch: version })
    const page = await publicPage()
    expect(page).toMatchObject({
      withdrawn: { on: '2026-11-23', reason: 'Published in error' },
      record: null,
      status: null,
    })
    expect(JSON.stringify(page)).not.toContain('memorandum')
    await approve(await propose({ raiseLevel: true }))
    expect((await publicPage()).record?.titles).toEqual({ en: 'A memorandum' })
  })
})
