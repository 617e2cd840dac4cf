import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#domain/access/schema.ts'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { ask } from '#domain/ask.ts'
import { isFoundIn } from '#domain/sources/rules.ts'
import { home } from '#domain/world.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { loadExample } from './load.ts'
import { peruAgreement } from './peru-agreement.ts'
import { announcementText } from './peru-announcement.ts'
import { peruPromises } from './peru-promises.ts'

const uploadsFolder = mkdtempSync(join(tmpdir(), 'convenio-example-'))
afterAll(() => rmSync(uploadsFolder, { recursive: true }))

describe.each(freshDatabases)('the example register on $name', ({ perFile }) => {
  const db = perFile()
  const people = new Map<Role, Actor>()
  const world = () => ({ ...testWorld(db.store), uploadsFolder, settled: {} })

  beforeAll(async () => {
    const accounts = await loadExample(world())
    expect(accounts.map(({ email }) => email)).toEqual(
      ['officer', 'manager', 'auditor', 'administrator'].map((role) => `${role}@example.org`),
    )
    const { users, deskMembers } = db.store.tables
    const members = await db.store.read.select().from(deskMembers)
    for (const { id, role } of await db.store.read.select().from(users)) {
      const deskIds = members.filter(({ userId }) => userId === id).map(({ deskId }) => deskId)
      people.set(role, { kind: 'user', id, role, deskIds })
    }
  }, 60_000)

  const seenBy = async (role: Role, filters: object = {}) => {
    const page = await ask(world(), listAgreements, people.get(role) ?? null, filters)
    return page.items.map(({ reference, state, match }) => ({ reference, state, match }))
  }

  it('is at home with MOST in Shanghai', async () => {
    const { zone, partyId } = await home(world(), db.store.read)
    expect(zone).toBe('Asia/Shanghai')
    expect(partyId).not.toBeNull()
  })

  it('shows each person what is theirs to see', async () => {
    const open = [
      ...['PER-CHN-2019-01', 'ESP-CHN-1985-01', 'ITA-CHN-1978-01', 'DEU-CHN-1978-01'],
      'INT-CHN-1978-01',
    ]
    const references = async (role: Role) =>
      (await seenBy(role)).map(({ reference }) => reference.replace(/-[A-Z]\w{4}$/, '-?'))
    expect(await references('administrator')).toEqual(open)
    expect(await references('auditor')).toEqual([...open, 'INT-CHN-2026-?'])
    expect(await references('officer')).toEqual([...open, 'INT-CHN-2026-?'])
    expect(await references('manager')).toEqual([...open, 'INT-CHN-2026-?', 'INT-CHN-2026-?'])
  })

  it('tells the legal state of each from what was recorded', async () => {
    expect((await seenBy('manager')).map(({ state }) => state)).toEqual([
      'signedEntryNotStated',
      'inForce',
      'inForce',
      'signedEntryNotStated',
      'signedEntryNotStated',
      'partlySigned',
      'underNegotiation',
    ])
  })

  it('finds the memorandum by any of its names, and marks a possible day of signing', async () => {
    for (const q of [
      'leon velarde',
      '秘鲁',
      '科学技术部',
      'CONCYTEC',
      'pesca',
      'PER-CHN-2019-01',
    ]) {
      expect((await seenBy('officer', { q }))[0]?.reference, q).toBe('PER-CHN-2019-01')
    }
    const [found] = await seenBy('officer', { signedOn: '2019-06-21' })
    expect(found).toMatchObject({ reference: 'PER-CHN-2019-01', match: 'possible' })
    const [sure] = await seenBy('officer', { signedOn: '2019-06' })
    expect(sure).toMatchObject({ reference: 'PER-CHN-2019-01', match: 'certain' })
  })
})

const announcement = '../shared/data/announcements/g00_en_cn_pe_sti_mou_SEED.txt'

describe.skipIf(!existsSync(announcement))('what the example quotes', () => {
  it('stands in the announcement word for word', () => {
    const text = readFileSync(announcement, 'utf8')
    const lines = (of: string) => of.split('\n').map((line) => line.trimEnd())
    expect(lines(text).join('\n')).toContain(announcementText)
    const { assertions, areas, programmes } = peruAgreement({
      ...{ bodies: {}, areas: {}, people: {}, programmes: {}, sourceId: '' },
    } as never)
    for (const { quotation } of assertions) expect(isFoundIn(text, quotation), quotation).toBe(true)
    for (const { verbatim } of [...areas.list, ...programmes]) expect(text).toContain(verbatim)
    expect(areas.list).toHaveLength(7)
    for (const { quotation } of Object.values(peruPromises)) expect(text).toContain(quotation)
  })
})

describe.each(freshDatabases)('an example broken off on $name', ({ perTest }) => {
  const db = perTest()

  it('leaves nothing, and is begun anew', async () => {
    const world = { ...testWorld(db.store), uploadsFolder, settled: {} }
    let moments = 0
    const now = () => {
      if (moments++ === 80) throw new Error('Broken off')
      return world.now()
    }
    await expect(loadExample({ ...world, now })).rejects.toThrow('Broken off')
    const { users, auditEntries } = db.store.tables
    expect(await db.store.read.select().from(users)).toEqual([])
    expect(await db.store.read.select().from(auditEntries)).toEqual([])
    expect(await loadExample(world)).toHaveLength(4)
  }, 60_000)
})
