import type { Actor, Role } from '#domain/access/schema.ts'
import { committed, userState } from '#domain/users/queries/user-record.ts'
import type { Bulk } from './bulk.ts'
import type { Chance } from './chance.ts'
import type { Journal } from './journal.ts'
import { familyNames, men, women } from './words.ts'

/** A desk, with those who write on it. */
export type Desk = { id: string; code: string; writers: (Actor & { kind: 'user' })[] }

export type House = { desks: Desk[]; auditors: string[] }

const desks = [
  ['AME', { en: 'Americas', es: 'América' }],
  ['EUR', { en: 'Europe', es: 'Europa' }],
  ['AFR', { en: 'Africa', es: 'África' }],
  ['ASI', { en: 'Asia', es: 'Asia' }],
] as const

const operator: Actor = { kind: 'operator' }

/** Four desks with three officers and a manager each, two auditors and an administrator. */
export function writeHouse(rows: Bulk, log: Journal, chance: Chance): House {
  const person = (role: Role, number: number, deskIds: string[]) =>
    writeUser(rows, log, chance, { role, email: `${role}${number}@ministry.example`, deskIds })
  const written = desks.map(([code, names], index): Desk => {
    const id = writeDesk(rows, log, chance, code, names)
    const officers = [1, 2, 3].map((number) => person('officer', index * 3 + number, [id]))
    return { id, code, writers: [...officers, person('manager', index + 1, [id])] }
  })
  const auditors = [1, 2].map((number) => person('auditor', number, []).id)
  person('administrator', 1, [])
  return { desks: written, auditors }
}

function writeDesk(
  rows: Bulk,
  log: Journal,
  chance: Chance,
  code: string,
  names: Record<string, string>,
): string {
  const id = chance.id(log.now)
  rows.add('desks', { id, code, names, version: log.seq })
  const guard = { id, deskId: id, level: 'internal' as const, agreementId: null }
  const record = { kind: 'desk', ...guard, content: { code, names } }
  log.record({ event: 'desk.created', actor: operator, record })
  return id
}

function writeUser(
  rows: Bulk,
  log: Journal,
  chance: Chance,
  { role, email, deskIds }: { role: Role; email: string; deskIds: string[] },
) {
  const id = chance.id(log.now)
  rows.add('users', { id, role, createdAt: log.now, version: log.seq })
  for (const deskId of deskIds) rows.add('deskMembers', { deskId, userId: id })
  const keep = (field: 'email' | 'name', value: string) => {
    const row = { id: chance.id(log.now), userId: id, field, value, salt: salt(chance) }
    rows.add('personalValues', { ...row, current: true })
    return committed(row)
  }
  const name = `${chance.pick([...women, ...men])} ${chance.pick(familyNames)}`
  const personal = { email: keep('email', email), name: keep('name', name) }
  const state = { role, deskIds, language: null, disabledAt: null, ...personal }
  log.record({ event: 'user.added', actor: operator, record: userState(id, state) })
  return { kind: 'user' as const, id, role, deskIds }
}

/** As long as a real one; it guards nobody's name. */
const salt = (chance: Chance) =>
  Array.from({ length: 64 }, () => chance.below(16).toString(16)).join('')
