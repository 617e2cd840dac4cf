import { clauseKinds, type MissingTerm, missingTerms } from '#domain/legal-status/schema/words.ts'
import {
  type ClauseTyped,
  clauseBody,
  clauseTyped,
  newClause,
  notStatedIn,
  type StatedKind,
  type WrittenClause,
} from './clause-typed.ts'

/** The kinds of clause in the order of the form. */
export const statedKinds = clauseKinds.filter((kind): kind is StatedKind => kind !== 'notStated')

/** What is known of a kind of clause: nothing yet, its terms, or that the text does not state it. */
export type KindTyped = {
  said: 'open' | 'stated' | 'notStated'
  clause: ClauseTyped
  /** Where it was looked for in vain. */
  lookedIn: string
}

/** The clauses of a text as their form holds them, kind by kind, and why they are set down. */
export type ClausesTyped = Readonly<Record<StatedKind, KindTyped>> & { readonly reason: string }

/** Whether a kind is a gap where it is missing, so that one says that it was looked for. */
export const mayBeGap = (kind: StatedKind): kind is MissingTerm & StatedKind =>
  missingTerms.some((term) => term === kind)

/** Kept clauses, to be mended. */
export function clausesTyped(kept: readonly WrittenClause[], language: string): ClausesTyped {
  const lookedFor = notStatedIn(kept)
  const kinds = statedKinds.map((kind) => {
    const clause = kept.find((one) => one.kind === kind)
    const lookedIn = mayBeGap(kind) ? lookedFor[kind] : undefined
    const typed: KindTyped = {
      said: clause ? 'stated' : lookedIn === undefined ? 'open' : 'notStated',
      clause: clause ? clauseTyped(clause, language) : newClause(kind, language),
      lookedIn: lookedIn ?? '',
    }
    return [kind, typed] as const
  })
  return { ...(Object.fromEntries(kinds) as Record<StatedKind, KindTyped>), reason: '' }
}

/** The kinds that are stated, in the order in which they are sent. */
export const statedIn = (typed: ClausesTyped): StatedKind[] =>
  statedKinds.filter((kind) => typed[kind].said === 'stated')

/** The kinds that were looked for in vain, in the order in which they are sent. */
export const notStatedOf = (typed: ClausesTyped): (MissingTerm & StatedKind)[] =>
  statedKinds.filter(mayBeGap).filter((kind) => typed[kind].said === 'notStated')

/** All clauses as they are sent: what is stated, and what was looked for in vain. */
export function clausesSent(typed: ClausesTyped): WrittenClause[] {
  const of = notStatedOf(typed).map((term) => ({ term, lookedIn: typed[term].lookedIn.trim() }))
  return [
    ...statedIn(typed).map((kind) => clauseBody(typed[kind].clause)),
    ...(of.length > 0 ? [{ kind: 'notStated' as const, of }] : []),
  ]
}

/** The same without their words, which change nothing of the law: for what they would come to. */
export const termsSent = (typed: ClausesTyped): WrittenClause[] =>
  clausesSent(typed).map(({ quotation: _q, inferred: _i, ...terms }) => terms)

/** The field of the form that a path of what is sent leads to: `clauses.1.length` is `renewal.length`. */
export function fieldAt(path: string, typed: ClausesTyped): string {
  const [, index = '', rest = ''] = /^clauses\.(\d+)\.?(.*)$/.exec(path) ?? []
  const kind = index === '' ? undefined : statedIn(typed)[Number(index)]
  if (kind) return rest ? `${kind}.${rest}` : kind
  const [, place = ''] = /^of\.(\d+)/.exec(rest) ?? []
  const missing = notStatedOf(typed)[Number(place)]
  return index !== '' && missing ? `${missing}.lookedIn` : path
}

/** What is chosen already by an address: a clause to enter, or that the text does not state it. */
export function begunWith(
  typed: ClausesTyped,
  search: { kind?: string; notStated?: string },
): ClausesTyped {
  const stated = statedKinds.find((kind) => kind === search.kind)
  const missing = statedKinds.filter(mayBeGap).find((kind) => kind === search.notStated)
  if (stated) return { ...typed, [stated]: { ...typed[stated], said: 'stated' } }
  return missing ? { ...typed, [missing]: { ...typed[missing], said: 'notStated' } } : typed
}

/** With the clauses of a pack, each in the place of what was said of its kind. */
export function filledFrom(
  typed: ClausesTyped,
  clauses: readonly WrittenClause[],
  language: string,
): ClausesTyped {
  const filled = clauses.flatMap((clause) =>
    clause.kind === 'notStated'
      ? []
      : [
          [
            clause.kind,
            { said: 'stated', clause: clauseTyped(clause, language), lookedIn: '' } as KindTyped,
          ] as const,
        ],
  )
  return { ...typed, ...Object.fromEntries(filled) }
}
