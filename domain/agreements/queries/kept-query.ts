import { createHash } from 'node:crypto'
import { type Placeholder, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Actor } from '../../access/schema.ts'
import type { AgreementFilters } from '../schema/list-agreements.ts'
import { noCountry } from '../schema/words.ts'
import type { Wanted } from './agreement-filters.ts'

/** A question whose values stand apart, so that its SQL can be kept compiled under its name. */
export type Kept = { name: string; wanted: Wanted; values: Record<string, unknown> }

/** How many filters at once are kept: all mixtures would fill the memory, and are seldom asked. */
const mostFilters = 2

/**
 * How each filter stands in a kept question: `apart`, its value beside the SQL; `shape`, in the SQL as
 * it is; `seldom`, it is asked for too seldom to be kept; `day`, it is the day that is told of. One that
 * is not named here is no filter.
 */
const asks = {
  kind: 'shape',
  country: 'apart',
  area: 'apart',
  desk: 'apart',
  level: 'apart',
  character: 'shape',
  state: 'shape',
  signedOn: 'shape',
  q: 'seldom',
  lacking: 'seldom',
  programme: 'seldom',
  knownAt: 'seldom',
  on: 'day',
} as const satisfies Record<keyof AgreementFilters, 'apart' | 'shape' | 'seldom' | 'day'>

const asking = (filters: AgreementFilters, how: (typeof asks)[keyof typeof asks]) =>
  (Object.keys(asks) as (keyof typeof asks)[]).filter(
    (name) => asks[name] === how && filters[name] !== undefined,
  )

/**
 * The same question with placeholders for its values, or null where it is not worth keeping. What
 * the SQL is shaped by stays as it is, and stands in the name: which filters, the state, the role.
 */
export function kept({ actor, filters, today }: Wanted): Kept | null {
  const { signedOn, country } = filters
  const names = asking(filters, 'apart')
  const shapes = asking(filters, 'shape')
  const seldom = asking(filters, 'seldom').length > 0 || country === noCountry
  const count = names.length + shapes.length
  if (seldom || count > mostFilters) return null
  const values: Record<string, unknown> = { ...signedOn, today }
  const template: Record<string, unknown> = {}
  for (const name of shapes) template[name] = name === 'signedOn' ? between : filters[name]
  for (const name of names) {
    values[name] = filters[name]
    template[name] = held(name)
  }
  const asker = heldActor(actor)
  return {
    name: [asker.name, ...names, ...shapes.map((name) => shapeOf(name, filters))].join(' '),
    wanted: { actor: asker.actor, filters: template as Wanted['filters'], today: held('today') },
    values: { ...values, ...asker.values },
  }
}

const shapeOf = (name: keyof AgreementFilters, filters: AgreementFilters) =>
  name === 'signedOn' ? name : `${name} ${filters[name]}`

/** Runs a kept query, or one that is made for this question alone. */
export async function run<Rows>(
  db: Reader,
  key: Kept | null,
  name: string,
  build: () => PromiseLike<Rows> & { prepare(name: string): unknown },
  values: Record<string, unknown> = {},
): Promise<Rows> {
  if (key === null) return await build()
  return await db.prepared(short(`${name} ${key.name}`), build, { ...key.values, ...values })
}

/** PostgreSQL takes names of up to 63 characters, and says nothing sensible of longer ones. */
const short = (name: string) =>
  name.length < 64 ? name : createHash('sha256').update(name).digest('hex').slice(0, 40)

/** A placeholder, where the type of its value is asked for. */
export const held = (name: string) => sql.placeholder(name) as Placeholder & never

const between = { from: held('from'), to: held('to') }

/** The same caller with placeholders for what is theirs alone; the name tells what shapes the SQL. */
export function heldActor(actor: Actor | null) {
  const values: Record<string, unknown> = {}
  if (actor?.kind !== 'user') return { name: actor?.kind ?? 'nobody', actor, values }
  const deskIds = actor.deskIds.map((id, place) => {
    values[`desk${place}`] = id
    return held(`desk${place}`)
  })
  values.reader = actor.id
  return {
    name: `${actor.role}${deskIds.length}`,
    actor: { ...actor, id: held('reader'), deskIds },
    values,
  }
}
