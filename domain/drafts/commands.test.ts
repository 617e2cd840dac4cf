import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { testRegister } from '#test/register.ts'
import { newId } from '#lib/ids.ts'
import { ask } from '../ask.ts'
import { keep } from '../keep.ts'
import { Refusal } from '../outcome.ts'
import { discardDraft, saveDraft } from './commands.ts'
import { listDrafts, readDraft } from './queries.ts'
import { draftLimit, draftsLimit } from './schema.ts'

const codeOf = async (change: Promise<unknown>) =>
  await change.then(
    () => 'done',
    (error: unknown) =>
      error instanceof Refusal ? (error.problem.fields?.[0]?.code ?? error.problem.code) : error,
  )

describe.each(freshDatabases)('drafts on $name', ({ perTest }) => {
  const db = perTest()
  const begun = (content: unknown = { titles: { en: 'A memo' } }) => ({
    draftId: newId(),
    form: 'agreement',
    title: 'A memo',
    content,
  })

  it('come back as they were typed, whatever that was', async () => {
    const { world, officer } = await testRegister(db.store)
    const typed = {
      titles: { en: 'null\u0000 half \ud800 bidi \u202e', es: '' },
      rows: [{ key: 'a' }],
    }
    const { draftId, ...draft } = { ...begun(typed), title: 'tab\tand\u0000null \ud800' }
    await keep(world, saveDraft, officer, { draftId, ...draft })
    const read = await ask(world, readDraft, officer, { draftId })
    expect(read.content).toEqual(typed)
    expect(read.title).toBe('tab and null \ufffd')
    const { items } = await ask(world, listDrafts, officer, {})
    expect(items.map(({ id, form }) => [id, form])).toEqual([[draftId, 'agreement']])
  })

  it('say which record a new one is begun from, so that it is gone on with', async () => {
    const { world, officer } = await testRegister(db.store)
    const under = `agreement=${newId()}`
    await keep(world, saveDraft, officer, { ...begun(), form: 'commitment', under })
    expect((await ask(world, listDrafts, officer, {})).items).toMatchObject([{ under }])
    const elsewhere = { ...begun(), under: 'next=//example.org' }
    expect(await codeOf(keep(world, saveDraft, officer, elsewhere))).toBe('wrongFormat')
  })

  it('are nobody else’s to read, change or throw away', async () => {
    const { world, officer, user, desks } = await testRegister(db.store)
    const draft = begun()
    const { savedAt } = await keep(world, saveDraft, officer, draft)
    const colleague = await user('manager', desks.ame)
    const { draftId } = draft
    const meddling = { ...draft, savedBefore: savedAt, content: {} }
    expect(await codeOf(ask(world, readDraft, colleague, { draftId }))).toBe('missing')
    expect(await codeOf(keep(world, saveDraft, colleague, meddling))).toBe('missing')
    expect(await codeOf(keep(world, discardDraft, colleague, { draftId }))).toBe('missing')
    expect((await ask(world, listDrafts, colleague, {})).items).toEqual([])
    expect((await ask(world, readDraft, officer, { draftId })).content).toEqual(draft.content)
  })

  it('are not written over by a device that knows an earlier one', async () => {
    const { world, officer } = await testRegister(db.store)
    const draft = begun()
    const later = { ...world, now: () => new Date(world.now().getTime() + 1_000) }
    const { savedAt } = await keep(world, saveDraft, officer, draft)
    await keep(later, saveDraft, officer, { ...draft, savedBefore: savedAt, content: 'laptop' })
    const phone = { ...draft, savedBefore: savedAt, content: 'telephone' }
    expect(await codeOf(keep(later, saveDraft, officer, phone))).toBe('draft.continuedElsewhere')
    const { content } = await ask(world, readDraft, officer, { draftId: draft.draftId })
    expect(content).toBe('laptop')
  })

  it('leave no trace in the audit log', async () => {
    const { world, officer } = await testRegister(db.store)
    const entries = async () =>
      (await db.store.read.select().from(db.store.tables.auditEntries)).length
    const before = await entries()
    const draft = begun()
    await keep(world, saveDraft, officer, draft)
    await keep(world, discardDraft, officer, { draftId: draft.draftId })
    expect(await entries()).toBe(before)
    expect((await ask(world, listDrafts, officer, {})).items).toEqual([])
  })

  it('are found by the form and the record that they are of', async () => {
    const { world, officer } = await testRegister(db.store)
    const subjectId = newId()
    await keep(world, saveDraft, officer, begun())
    await keep(world, saveDraft, officer, { ...begun(), subjectId, seenVersion: 4 })
    await keep(world, saveDraft, officer, { ...begun(), form: 'person' })
    const found = async (filters: object) =>
      (await ask(world, listDrafts, officer, filters)).items.length
    expect(await found({})).toBe(3)
    expect(await found({ form: 'agreement' })).toBe(2)
    expect(await found({ form: 'agreement', subject: 'none' })).toBe(1)
    expect(await found({ form: 'agreement', subject: subjectId })).toBe(1)
  })

  it('have bounds, so that nobody fills the disk with them', async () => {
    const { world, officer } = await testRegister(db.store)
    const long = begun('x'.repeat(draftLimit))
    expect(await codeOf(keep(world, saveDraft, officer, long))).toBe('tooMuch')
    for (let made = 0; made < draftsLimit; made++) await keep(world, saveDraft, officer, begun(''))
    expect(await codeOf(keep(world, saveDraft, officer, begun()))).toBe('draft.tooMany')
  })
})
