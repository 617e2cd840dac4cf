import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { eq } from 'drizzle-orm'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { createAnnouncement } from '#domain/announcements/commands.ts'
import { ask } from '#domain/ask.ts'
import { createContribution } from '#domain/contributions/commands/create-contribution.ts'
import { perform } from '#domain/perform.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { previewPublication } from '../queries/preview-publication.ts'
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

  it('tells what each side gives in sums of what is open and agreed, and no contribution by itself', async () => {
    const { world, officer } = register
    const give = async (more: object) => {
      const said = { side: 'ours', form: 'cash', firmness: 'firm', titles: { en: 'inner words' } }
      return (await perform(world, createContribution, officer, { ...said, ...more })).answer.id
    }
    const toAgreement = (more: object) => give({ agreementId: agreement.id, ...more })
    const cny = (amount: string) => ({ money: { amount, currency: 'CNY' } })
    expect((await preview()).content).not.toHaveProperty('contributions')
    const drawnFromId = await toAgreement({ ...cny('1000.00'), firmness: 'indicative' })
    await toAgreement({ ...cny('400.00'), drawnFromId })
    await toAgreement({ money: { amount: '0.10', currency: 'PEN' } })
    await toAgreement({ form: 'inKind', side: 'counterpart' })
    const guarded = await toAgreement(cny('7.00'))
    const { contributions } = db.store.tables
    await db.store.transaction(async (tx) => {
      await tx
        .update(contributions)
        .set({ level: 'confidential' })
        .where(eq(contributions.id, guarded))
    })
    const titles = { en: 'Plan', es: 'Plan', 'zh-CN': '行动计划' }
    const period = { fromDay: '2026-01-01', toDay: '2027-12-31' }
    const plan = { agreementId: agreement.id, titles, ...period }
    const { answer } = await perform(world, createActionPlan, officer, plan)
    // Nobody has confirmed the plan yet.
    await give({ planId: answer.id, ...cny('9.00') })
    await published()
    const page = await publicPage()
    expect(page.record?.contributions).toEqual({
      ours: {
        firm: [
          { amount: '400.00', currency: 'CNY' },
          { amount: '0.10', currency: 'PEN' },
        ],
        indicative: [{ amount: '600.00', currency: 'CNY' }],
        ...{ withoutAmount: 0, inKindWithoutValue: 0 },
      },
      counterpart: { firm: [], indicative: [], withoutAmount: 0, inKindWithoutValue: 1 },
    })
    expect(JSON.stringify(page)).not.toContain('inner words')
    expect((await preview()).leftOut).toContainEqual({ what: 'contributions', count: 2 })
  })

  const preview = async () => {
    const asked = { subjectKind: 'agreement', subjectId: agreement.id }
    return await ask(register.world, previewPublication, register.officer, asked)
  }
})
