import type { Actor } from '#domain/access/schema.ts'
import { createAgreement } from '#domain/agreements/commands/create-agreement.ts'
import { ask } from '#domain/ask.ts'
import { asOneChange } from '#domain/as-one-change.ts'
import { createDesk } from '#domain/desks/commands/create-desk.ts'
import { createParty } from '#domain/parties/commands/create-party.ts'
import { succeedParty } from '#domain/parties/commands/succeed-party.ts'
import { readParty } from '#domain/parties/queries/read-party.ts'
import { createPerson } from '#domain/people/commands/create-person.ts'
import { perform } from '#domain/perform.ts'
import { createPriorityArea } from '#domain/priority-areas/commands/create-priority-area.ts'
import { createProgramme } from '#domain/programmes/commands.ts'
import { chooseSettings } from '#domain/settings/commands.ts'
import { changeSource } from '#domain/sources/commands/change-source.ts'
import { createSource } from '#domain/sources/commands/create-source.ts'
import type { World } from '#domain/world.ts'
import { addAccount, type NewAccount, operator } from '../accounts.ts'
import { type BodyName, exampleAreas, exampleBodies } from './bodies.ts'
import {
  clausesAlone,
  confidentialAgreement,
  europeanAgreements,
  restrictedAgreement,
} from './european-agreements.ts'
import { examplePeople, exampleProgrammes } from './people.ts'
import { peruAgreement } from './peru-agreement.ts'
import { announcement, announcementText } from './peru-announcement.ts'
import { loadPeruNotice } from './peru-notice.ts'
import { loadPeruPlan } from './peru-plan.ts'
import { loadPeruPromises } from './peru-promises.ts'
import { loadPeruVisit } from './peru-visit.ts'
import { publishAll } from './publish.ts'

/**
 * The example register: the China-Peru case and a small world around it, done as its people would do
 * it. Answers the four accounts, whose passwords are told this once. The store must be empty, and
 * stays so where this is broken off: half an example would have accounts that nobody can open.
 */
export const loadExample = (world: World): Promise<NewAccount[]> =>
  asOneChange(world, recordExample)

async function recordExample(world: World): Promise<NewAccount[]> {
  const desks = await openDesks(world)
  const { accounts, officer, manager, administrator } = await letIn(world, desks)
  const bodies = await mapped(exampleBodies, async (body) => {
    return (await perform(world, createParty, officer, body)).answer.id
  })
  await recordSuccession(world, officer, bodies)
  const areas = await mapped(exampleAreas, async (area) => {
    return (await perform(world, createPriorityArea, administrator, area)).answer.id
  })
  const here = { homeZone: 'Asia/Shanghai', language: 'en', currency: 'CNY' }
  const home = { homePartyId: bodies.most, ...here }
  await perform(world, chooseSettings, operator, home)
  const record = async (by: Actor, deskId: string, said: object) =>
    (await perform(world, createAgreement, by, { deskId, ...said })).answer.id
  const people = await mapped(examplePeople, async ({ body, posts, ...person }) => {
    const held = [{ partyId: bodies[body], posts }]
    return (await perform(world, createPerson, officer, { ...person, posts: held })).answer.id
  })
  const programmes = await mapped(
    exampleProgrammes,
    async (programme) => (await perform(world, createProgramme, officer, programme)).answer.id,
  )
  const read = { deskId: desks.AME, ...announcement, text: announcementText }
  const { answer: source } = await perform(world, createSource, officer, read)
  const named = { bodies, areas, people, programmes, sourceId: source.id }
  const peru = await record(officer, desks.AME, peruAgreement(named))
  const under = { sourceId: source.id, agreementId: peru }
  await perform(world, changeSource, officer, under, { ifMatch: source.version })
  const { visitId, meetingId } = await loadPeruVisit(world, officer, {
    ...named,
    agreementId: peru,
  })
  const place = {
    agreementId: peru,
    ourPartyId: bodies.most,
    counterpartPartyId: bodies.concytec,
  }
  const said = { ...place, sourceId: source.id, meetingId }
  const promiseIds = await loadPeruPromises(world, officer, said)
  await loadPeruPlan(world, officer, { ...place, areaIds: areas, promiseIds })
  const notice = await loadPeruNotice(world, officer, {
    ...{ deskId: desks.AME, agreementId: peru, visitId, issuerId: bodies.most },
    sourceId: source.id,
  })
  await publishAll(world, { author: officer, manager }, [
    { subjectKind: 'agreement', subjectId: peru },
    { subjectKind: 'announcement', subjectId: notice },
  ])
  await record(manager, desks.AME, confidentialAgreement(bodies))
  // Nobody of the four works at the European desk: its records are taken over by the office.
  for (const agreement of europeanAgreements(bodies)) {
    const agreementId = await record(operator, desks.EUR, agreement)
    await perform(world, createSource, operator, { agreementId, ...clausesAlone })
    // The manager stands in for the one that the European desk lacks.
    const manages = { author: operator, manager: { ...manager, deskIds: [desks.EUR] } }
    await publishAll(world, manages, [{ subjectKind: 'agreement', subjectId: agreementId }])
  }
  const readers = [manager.id]
  await record(operator, desks.EUR, { ...restrictedAgreement(bodies), readers })
  return accounts
}

/** In March 1998 the commission became the ministry, as the National People's Congress had decided. */
async function recordSuccession(world: World, by: Actor, { most, sstc }: Record<BodyName, string>) {
  const { version } = await ask(world, readParty, by, { partyId: most })
  const said = { partyId: most, predecessorId: sstc, on: '1998-03' }
  await perform(world, succeedParty, by, said, { ifMatch: version })
}

async function openDesks(world: World) {
  return await mapped(
    {
      AME: { en: 'Americas', es: 'América', 'zh-CN': '美洲' },
      EUR: { en: 'Europe', es: 'Europa', 'zh-CN': '欧洲' },
    },
    async (names, code) => {
      return (await perform(world, createDesk, operator, { code, names })).answer.deskId
    },
  )
}

async function letIn(world: World, desks: { AME: string }) {
  const add = async (role: 'officer' | 'manager' | 'auditor' | 'administrator', name: string) => {
    const deskIds = role === 'officer' || role === 'manager' ? [desks.AME] : []
    const email = `${role}@example.org`
    const account = await addAccount(world, { email, name, role, deskIds })
    return { account, actor: { kind: 'user' as const, id: account.userId, role, deskIds } }
  }
  const officer = await add('officer', 'Officer')
  const manager = await add('manager', 'Manager')
  const auditor = await add('auditor', 'Auditor')
  const administrator = await add('administrator', 'Administrator')
  const all = [officer, manager, auditor, administrator]
  return {
    accounts: all.map(({ account }) => account),
    officer: officer.actor,
    manager: manager.actor,
    administrator: administrator.actor,
  }
}

/** Does something with each value of a record, one after the other, and keeps the names. */
async function mapped<Name extends string, Value, Result>(
  record: { readonly [N in Name]: Value },
  work: (value: Value, name: Name) => Promise<Result>,
): Promise<Record<Name, Result>> {
  const results: Partial<Record<Name, Result>> = {}
  for (const [name, value] of Object.entries(record) as [Name, Value][]) {
    results[name] = await work(value, name)
  }
  return results as Record<Name, Result>
}
