import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { searchTokens } from '#lib/search-tokens.ts'
import { sortKey } from '#lib/sort-key.ts'
import type { AccessLine } from '../access/schema.ts'
import type { Problem } from '../outcome.ts'
import type { OtherName } from './schema.ts'

/** A body is everybody's: it stands on no desk, so that two desks name one ministry alike. */
export const partyWriters: AccessLine = {
  roles: ['officer', 'manager', 'administrator', 'operator'],
  scope: 'register',
}

/** What two desks entered is brought together by those who answer for more than their own work. */
export const mergers: AccessLine = { roles: ['manager', 'administrator'], scope: 'register' }

type Named = { names: LanguageMap; acronym: string | null }

/**
 * What a body was called on a day (`domain.md` rule 25: an agreement goes on printing the name of its
 * day). An earlier name holds where the day surely comes before the change, and not before the name
 * began; of several the one that ended first. Otherwise it is the name that it goes by.
 */
export function nameOn<Body extends Named>(
  body: Body,
  others: readonly OtherName[],
  day: Pick<UncertainDay, 'lower' | 'upper'> | null,
): Named {
  if (day === null) return body
  const held = others
    .filter(({ calledFrom, calledUntil }) => {
      if (calledUntil === null) return false
      return day.upper < calledUntil.lower && (!calledFrom || calledFrom.lower <= day.upper)
    })
    .toSorted((one, other) => (until(one) < until(other) ? -1 : 1))
  return held[0] ?? body
}

/** The day since which a body goes by its name: that of its last change of name, where one is known. */
export const lastChange = (others: readonly OtherName[]): UncertainDay | null =>
  others
    .flatMap(({ calledUntil }) => calledUntil ?? [])
    .toSorted((one, other) => (one.lower < other.lower ? 1 : -1))[0] ?? null

/** Why a body can't have been given another name on that day. */
export function renamingProblem(
  { from }: { from: UncertainDay },
  { row, otherNames }: { row: { mergedIntoId: string | null }; otherNames: readonly OtherName[] },
  today: Day,
): Problem | null {
  if (row.mergedIntoId !== null) return { code: 'party.isMerged' }
  const before = lastChange(otherNames)
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'from', code }] })
  if (from.lower > today) return refuse('renamedInFuture')
  return before && from.upper < before.lower ? refuse('beforeLastName') : null
}

const until = ({ calledUntil }: OtherName) => calledUntil?.lower ?? ''

/** By country, then by the name in English or the one there is; bodies of no country come last. */
export const partySortKey = ({ names, country }: Named & { country: string | null }) =>
  `${country ?? '~'} ${sortKey(localText(names, 'en').text)}`

/** The words of a name, in no order: "Commission for Science" and "Science, Commission for" are alike. */
export const wordsOfName = (name: string): string[] => [...new Set(searchTokens(name))].toSorted()

/** Whether one of the names, or the acronym, has just these words. */
export function hasNameOf(named: readonly Named[], words: readonly string[]): boolean {
  const texts = named.flatMap(({ names, acronym }) => [...Object.values(names), acronym ?? ''])
  return texts.some((text) => wordsOfName(text).join(' ') === words.join(' '))
}

/** Why an earlier name is no name over time: it would end before it began. */
export function otherNamesProblem(names: readonly OtherName[]): Problem | null {
  const place = names.findIndex(({ calledFrom, calledUntil }) => {
    return calledFrom && calledUntil && calledUntil.upper < calledFrom.lower
  })
  if (place < 0) return null
  const field = { path: `otherNames.${place}.calledUntil`, code: 'endsBeforeItBegins' }
  return { code: 'invalid', fields: [field] }
}

/** What is known of the body that another would be part of: `above` are all those that hold it. */
export type ParentFacts = { isThere: boolean; above: readonly string[] }

/** Why a body can't be part of another. */
export function parentProblem(partyId: string | null, parent: ParentFacts): Problem | null {
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'parentId', code }] })
  if (!parent.isThere) return refuse('noSuchParty')
  return partyId !== null && parent.above.includes(partyId) ? refuse('partOfItself') : null
}

type Standing = { id: string; mergedIntoId: string | null }

/** Why two records can't be told to be one body. */
export function mergerProblem(
  party: Standing,
  into: Standing | null,
  homePartyId: string | null,
): Problem | null {
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'intoId', code }] })
  if (party.mergedIntoId !== null) return { code: 'party.alreadyMerged' }
  if (into === null) return refuse('noSuchParty')
  if (into.id === party.id) return refuse('mergedIntoItself')
  if (into.mergedIntoId !== null) return refuse('partyIsMerged')
  return party.id === homePartyId ? { code: 'party.mergingHome' } : null
}

/** Why a body can't have taken another's place; `before` are all that came before the other. */
export function successionProblem(
  successor: Standing,
  predecessor: Standing | null,
  { before, isRecorded }: { before: readonly string[]; isRecorded: boolean },
): Problem | null {
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'predecessorId', code }] })
  if (predecessor === null) return refuse('noSuchParty')
  if (predecessor.mergedIntoId !== null) return refuse('partyIsMerged')
  if (predecessor.id === successor.id || before.includes(successor.id)) {
    return refuse('succeedsItself')
  }
  return isRecorded ? refuse('repeated') : null
}
