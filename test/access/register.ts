import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClausePack } from '#domain/clause-packs/commands/create-clause-pack.ts'
import { createDesk } from '#domain/desks/commands/create-desk.ts'
import { openWorld, readyStore } from '#domain/open-world.ts'
import { createParty } from '#domain/parties/commands/create-party.ts'
import { createPerson } from '#domain/people/commands/create-person.ts'
import { perform } from '#domain/perform.ts'
import { createPriorityArea } from '#domain/priority-areas/commands/create-priority-area.ts'
import { createProgramme } from '#domain/programmes/commands.ts'
import { readSettings } from '#lib/env.ts'
import { type Caller, callersOf } from './callers.ts'
import { type Account, addPeople, issueTokens, type PersonName } from './people.ts'
import { addRecords, type GuardedRecord } from './records.ts'
import { startServer } from './server.ts'

/** A register with records of two desks at each level, served by the build, and who knocks at it. */
export type ServedRegister = {
  origin: string
  records: GuardedRecord[]
  callers: Caller[]
  userIds: Record<PersonName, string>
  /** What is everybody's: a body, a person, a programme, an area and a clause pack. */
  bodies: Record<'partyId' | 'personId' | 'programmeId' | 'areaId' | 'packId', string>
  end: () => Promise<void>
}

/** Makes it, in a folder of its own that goes with it. */
export async function serveRegister(): Promise<ServedRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'convenio-access-'))
  const settings = readSettings({ CONVENIO_DATA: folder, HOME_ZONE: 'Asia/Shanghai' })
  await readyStore(settings)
  const world = openWorld(settings)
  const desk = async (code: string) => {
    const made = { code, names: { en: `Desk ${code}` } }
    return (await perform(world, createDesk, { kind: 'operator' }, made)).answer.deskId
  }
  const deskIds = { own: await desk('OWN'), other: await desk('OTHER') }
  const accounts = await addPeople(world, deskIds)
  const tokens = await issueTokens(world, accounts.tokenHolder.userId)
  const userIds = idsOf(accounts)
  const body = { kind: 'council', names: { en: 'Council' }, country: 'PE' }
  const { answer: party } = await perform(world, createParty, { kind: 'operator' }, body)
  const partyId = party.id
  const person = { names: { en: 'Li Meng' }, posts: [{ partyId, posts: { en: 'Minister' } }] }
  const { answer: someone } = await perform(world, createPerson, { kind: 'operator' }, person)
  const plan = { names: { en: 'Innovate Peru' }, ownerId: partyId }
  const { answer: programme } = await perform(world, createProgramme, { kind: 'operator' }, plan)
  const field = { code: 'energy', labels: { en: 'Energy' } }
  const { answer: area } = await perform(world, createPriorityArea, { kind: 'operator' }, field)
  const packed = {
    code: 'probe',
    names: { en: 'Probe' },
    clauses: [{ kind: 'term', length: 'P5Y' }],
  }
  const { answer: pack } = await perform(world, createClausePack, { kind: 'operator' }, packed)
  const people = { partyId, personId: someone.id }
  const bodies = { ...people, areaId: area.id, programmeId: programme.id, packId: pack.id }
  const records = await addRecords(world, { deskIds, userIds, ...bodies })
  const server = await startServer(folder)
  const callers = await callersOf(world, server.origin, accounts, tokens)
  const end = async () => {
    await server.stop()
    await world.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin: server.origin, records, callers, userIds, bodies, end }
}

const idsOf = (accounts: Record<PersonName, Account>) =>
  Object.fromEntries(
    Object.entries(accounts).map(([name, { userId }]) => [name, userId]),
  ) as Record<PersonName, string>
