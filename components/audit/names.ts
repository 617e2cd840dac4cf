import type { AuditEvent } from '#domain/audit/schema.ts'
import { localText } from '#lib/language-map.ts'
import type { Teller } from './teller.ts'

/** What an identifier in an entry is called today, in the reader's language if it can be. */
export function nameOf(id: string, { names }: AuditEvent, { language }: Teller) {
  const name = names[id]
  return name ? localText(name, language).text : null
}

/** Who did it. A name that was erased stays erased. */
export function actorName({ actor }: AuditEvent, { say }: Teller): string {
  if (actor.kind === 'operator') return say('operator')
  if (actor.kind === 'linkHolder') {
    return actor.name ? say('linkHolder', { name: actor.name }) : say('linkHolderUnnamed')
  }
  return actor.name ?? say('erasedPerson')
}

/** The role and the desks that the actor had at that moment, such as "Officer, Americas". */
export function actorStanding(event: AuditEvent, tell: Teller): string | null {
  const { role, deskIds } = event.actor
  if (role === null) return null
  const desks = deskIds.flatMap((id) => nameOf(id, event, tell) ?? [])
  return [tell.words(`roles.${role}`), ...desks].join(tell.say('listSeparator'))
}

/** What it was done to; a record without a name is called by its number's first part. */
export function subjectName(event: AuditEvent, tell: Teller): string {
  const { subject } = event
  if (subject === null) return tell.say('unnamed')
  const name = nameOf(subject.id, event, tell)
  if (name) return name
  return tell.say(subject.kind === 'user' ? 'erasedPerson' : 'unnamed')
}
