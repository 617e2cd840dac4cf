import type { Clause } from '#domain/legal-status/schema/clauses.ts'
import {
  type ClauseKind,
  type MissingTerm,
  type OpenTerm,
  openTerms,
} from '#domain/legal-status/schema/words.ts'
import { newId } from '#lib/ids.ts'

/** A clause as the API writes it: days as their EDTF. */
export type WrittenClause = { readonly kind: ClauseKind; readonly [field: string]: unknown }

export type StatedKind = Exclude<ClauseKind, 'notStated'>

/** A clause as its form holds it; '' is "not stated". Each kind has its own fields of these. */
export type ClauseTyped = {
  key: string
  kind: StatedKind
  by: 'signature' | 'laterNotification' | 'exchangeOfNotes' | 'date'
  after: string
  on: string
  length: string
  ends: 'anniversary' | 'dayBefore'
  mode: 'tacit' | 'express' | 'none'
  repeats: '' | 'always' | 'once' | 'times'
  times: string
  maxTotal: string
  counts: '' | 'receipt' | 'dispatch'
  weekend: 'fridayBefore' | 'asItIs'
  until: string
  text: string
  originals: string
  authentic: readonly { key: string; language: string }[]
  prevails: string
  placeInText: string
  quotation: string
  quotationLanguage: string
  /** The terms that are inferred, each with the reason that is typed for it. */
  reasons: Readonly<Partial<Record<OpenTerm, string>>>
}

/** What was looked for and is not there, by the place where it was looked for. */
export type NotStatedTyped = Readonly<Partial<Record<MissingTerm, string>>>

/** A clause of which nothing is typed yet. */
export const newClause = (kind: StatedKind, language: string): ClauseTyped => ({
  key: newId(),
  kind,
  ...{ by: 'signature', after: '', on: '' },
  ...{ length: '', ends: 'anniversary' },
  ...{ mode: 'tacit', repeats: '', times: '', maxTotal: '' },
  ...{ counts: '', weekend: 'fridayBefore', until: '' },
  ...{ text: '', originals: '', authentic: [], prevails: '' },
  ...{ placeInText: '', quotation: '', quotationLanguage: language, reasons: {} },
})

/** A kept clause, to be mended. */
export function clauseTyped(kept: WrittenClause, language: string): ClauseTyped {
  const clause = kept as unknown as Record<string, unknown> & { kind: StatedKind }
  const text = (name: string) => (typeof clause[name] === 'string' ? clause[name] : '')
  const chosen = (name: string, otherwise: string) => text(name) || otherwise
  const quotation = clause.quotation as { text: string; language: string } | undefined
  const inferred = (clause.inferred as { term: OpenTerm; reason: string }[] | undefined) ?? []
  const { repeats, originals } = clause
  return {
    ...newClause(clause.kind, language),
    by: chosen('by', 'signature') as ClauseTyped['by'],
    after: text('after'),
    on: text('on'),
    length: text(clause.kind === 'denunciation' ? 'notice' : 'length'),
    ends: chosen('ends', 'anniversary') as ClauseTyped['ends'],
    mode: chosen('mode', 'tacit') as ClauseTyped['mode'],
    repeats: repeatsTyped(repeats),
    times: typeof repeats === 'number' ? String(repeats) : '',
    maxTotal: text('maxTotal'),
    counts: text('counts') as ClauseTyped['counts'],
    weekend: chosen('weekend', 'fridayBefore') as ClauseTyped['weekend'],
    until: text('until'),
    text: text('text'),
    originals: typeof originals === 'number' ? String(originals) : '',
    authentic: ((clause.authentic as string[] | undefined) ?? []).map((tag) => {
      return { key: newId(), language: tag }
    }),
    prevails: text('prevails'),
    placeInText: text('placeInText'),
    quotation: quotation?.text ?? '',
    quotationLanguage: quotation?.language ?? language,
    reasons: Object.fromEntries(inferred.map(({ term, reason }) => [term, reason])),
  }
}

const repeatsTyped = (repeats: unknown): ClauseTyped['repeats'] =>
  typeof repeats === 'number'
    ? 'times'
    : repeats === true
      ? 'always'
      : repeats === false
        ? 'once'
        : ''

/** What is sent of a clause: the fields of its kind alone. */
export function clauseBody(typed: ClauseTyped): WrittenClause {
  const quotation = typed.quotation.trim()
  const inferred = openTerms.flatMap((term) => {
    const reason = typed.reasons[term]
    return reason === undefined || !isSaid(typed, term) ? [] : [{ term, reason: reason.trim() }]
  })
  return {
    kind: typed.kind,
    ...termsOf(typed),
    placeInText: typed.placeInText.trim() || null,
    ...(quotation && { quotation: { text: quotation, language: typed.quotationLanguage } }),
    ...(inferred.length > 0 && { inferred }),
  }
}

/** Whether there is an answer that a reason can be given for. */
function isSaid({ kind, length, counts, repeats, ends }: ClauseTyped, term: OpenTerm): boolean {
  if (term === 'length') return length !== ''
  if (term === 'counts') return (kind === 'notice' || kind === 'denunciation') && counts !== ''
  if (term === 'ends') return kind === 'term' && ends !== 'anniversary'
  return kind === 'renewal' && repeats !== ''
}

function termsOf(typed: ClauseTyped): Record<string, unknown> {
  const { by, after, on, ends, mode, maxTotal, counts, until, text } = typed
  const length = typed.length || null
  switch (typed.kind) {
    case 'entryIntoForce':
      return { by, after: after || null, on: by === 'date' ? on || null : null }
    case 'term':
      return { length, ends }
    case 'renewal':
      if (mode === 'none') return { mode, length: null, repeats: null }
      return { mode, length, repeats: repeatsOf(typed), maxTotal: maxTotal || null }
    case 'notice':
      return {
        length,
        counts: counts || null,
        ...(typed.weekend === 'asItIs' && { weekend: 'asItIs' }),
      }
    case 'denunciation':
      return { notice: length, counts: counts || null }
    case 'survival':
      return { length, until: until || null }
    case 'languages':
      return {
        originals: typed.originals.trim() === '' ? null : Number(typed.originals),
        authentic: typed.authentic.map(({ language }) => language),
        prevails: typed.prevails || null,
      }
    default:
      return { text }
  }
}

function repeatsOf({ repeats, times }: ClauseTyped): boolean | number | null {
  if (repeats === 'times') return Number(times)
  return repeats === '' ? null : repeats === 'always'
}

/** What is sent of all clauses: what is stated, and what was looked for in vain. */
export function clausesBody(
  clauses: readonly ClauseTyped[],
  notStated: NotStatedTyped,
): WrittenClause[] {
  const of = Object.entries(notStated).map(([term, lookedIn]) => ({ term, lookedIn }))
  return [
    ...clauses.map(clauseBody),
    ...(of.length > 0 ? [{ kind: 'notStated' as const, of }] : []),
  ]
}

/** What was looked for in vain, among kept clauses. */
export function notStatedIn(clauses: readonly WrittenClause[]): NotStatedTyped {
  const kept = clauses.find(({ kind }) => kind === 'notStated') as
    | Extract<Clause, { kind: 'notStated' }>
    | undefined
  return Object.fromEntries((kept?.of ?? []).map(({ term, lookedIn }) => [term, lookedIn]))
}
