import type { AccessLine, Admitted } from '#domain/access/schema.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** Everybody who may be named in an access line, in the order of the printed table. */
export const admitted = [
  'officer',
  'manager',
  'auditor',
  'administrator',
  'operator',
  'linkHolder',
  'anyone',
] as const satisfies readonly Admitted[]

/** What a command or query does, as the trail says it: "Mark a milestone as done". */
export function permissionName({ event }: { event: string }, language: Language): string {
  const say = translator(language, 'audit')
  const key = `sentences.${event}.attempt`
  const words = say.has(key) ? say(key) : event
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Who may, and with which records: "Officer, Manager: records of their own desk". */
export function accessWords({ roles, scope }: AccessLine, language: Language): string {
  const say = translator(language, 'apiReference')
  const who = admitted.filter((one) => roles.includes(one)).map((one) => roleName(one, language))
  const list = new Intl.ListFormat(region(language), { type: 'disjunction' }).format(who)
  return say('access.line', { who: list, scope: say(`access.scopes.${scope}`) })
}

/** A role's name; the operator and whoever asks are no roles that a user can have. */
export function roleName(one: Admitted, language: Language): string {
  if (one === 'operator' || one === 'linkHolder' || one === 'anyone') {
    return translator(language, 'apiReference')(`access.${one}`)
  }
  return translator(language, 'words')(`roles.${one}`)
}

/** English is British here: no comma stands before the last of a list. */
const region = (language: Language) => (language === 'en' ? 'en-GB' : language)
