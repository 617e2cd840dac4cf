import type { Store } from '#db/store.ts'
import type { Actor } from '#domain/access/schema.ts'
import { createAgreement } from '#domain/agreements/commands/create-agreement.ts'
import { createDesk } from '#domain/desks/commands/create-desk.ts'
import { createParty } from '#domain/parties/commands/create-party.ts'
import { perform } from '#domain/perform.ts'
import { createPriorityArea } from '#domain/priority-areas/commands/create-priority-area.ts'
import type { World } from '#domain/world.ts'
import { newId } from '#lib/ids.ts'
import { testWorld } from './world.ts'

type Role = (Actor & { kind: 'user' })['role']

/** Two desks, two bodies and two areas, made by commands, for tests of what stands on them. */
export type TestRegister = {
  world: World
  desks: { ame: string; eur: string }
  most: string
  concytec: string
  areas: { energy: string; oceans: string }
  officer: Actor & { kind: 'user' }
  /** A user of any role and desks. */
  user: (role: Role, ...deskIds: string[]) => Promise<Actor & { kind: 'user' }>
  /** An agreement on the American desk, with whatever else is said. */
  agreement: (said?: object, by?: Actor) => Promise<{ id: string; reference: string }>
}

const operator: Actor = { kind: 'operator' }

/** Fills an empty store; each call is a change through the one door. */
export async function testRegister(store: Store): Promise<TestRegister> {
  const world = testWorld(store)
  const desk = async (code: string) =>
    (await perform(world, createDesk, operator, { code, names: { en: code } })).answer.deskId
  const party = async (input: object) =>
    (await perform(world, createParty, operator, input)).answer.id
  const area = async (code: string, label: string) =>
    (await perform(world, createPriorityArea, operator, { code, labels: { en: label } })).answer.id
  const desks = { ame: await desk('AME'), eur: await desk('EUR') }
  const user = async (role: Role, ...deskIds: string[]) => await newUser(store, role, deskIds)
  const officer = await user('officer', desks.ame)
  return {
    world,
    desks,
    most: await party(most),
    concytec: await party(concytec),
    areas: {
      energy: await area('energy', 'Energy'),
      oceans: await area('marine-resources', 'Marine resources'),
    },
    officer,
    user,
    agreement: async (said = {}, by = officer) => {
      const asked = { ...smallest(desks.ame), ...said }
      return (await perform(world, createAgreement, by, asked)).answer
    },
  }
}

const most = {
  kind: 'ministry',
  names: { en: 'Ministry of Science and Technology', 'zh-CN': '科学技术部' },
  acronym: 'MOST',
  country: 'CN',
}
const concytec = {
  kind: 'council',
  names: { es: 'Consejo Nacional de Ciencia, Tecnología e Innovación Tecnológica' },
  acronym: 'CONCYTEC',
  country: 'PE',
}

/** What every agreement must have. */
export const smallest = (deskId: string) => ({
  deskId,
  kind: 'memorandumOfUnderstanding',
  titles: { en: 'A memorandum' },
})

/** Both sides' signatures on one day. */
export const signedByBoth = (on: string, place?: Record<string, string>) => [
  { kind: 'signed', side: 'ours', on, ...(place ? { place } : {}) },
  { kind: 'signed', side: 'counterpart', on, ...(place ? { place } : {}) },
]

/** Straight into the tables: what a user is made with is the users' own affair. */
async function newUser(store: Store, role: Role, deskIds: string[]) {
  const id = newId()
  await store.transaction(async (tx) => {
    const { users, deskMembers } = tx.tables
    await tx.insert(users).values({ id, role, createdAt: new Date(0), version: 1 })
    for (const deskId of deskIds) await tx.insert(deskMembers).values({ userId: id, deskId })
  })
  return { kind: 'user' as const, id, role, deskIds }
}
