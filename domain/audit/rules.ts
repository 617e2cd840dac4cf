import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import { leafHash } from '#lib/merkle.ts'
import type { Entry } from './schema.ts'

/** What an entry's hash is taken over: all of it but the hash, the moment as RFC 3339 text. */
export function entryContent(entry: Omit<Entry, 'leafHash'>): Json {
  return {
    seq: entry.seq,
    at: entry.at.toISOString(),
    actorKind: entry.actorKind,
    actorId: entry.actorId,
    event: entry.event,
    outcome: entry.outcome,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    agreementId: entry.agreementId,
    deskId: entry.deskId,
    level: entry.level,
    reason: entry.reason,
    requestId: entry.requestId,
    before: entry.before,
    after: entry.after,
    details: entry.details,
  }
}

/** The entry's leaf hash in the tree of RFC 6962, over its canonical JSON (RFC 8785). */
export const entryHash = (entry: Omit<Entry, 'leafHash'>): string =>
  leafHash(Buffer.from(canonicalJson(entryContent(entry)), 'utf8'))

/** The fields that differ between two contents, each side with its own values. */
export function changedFields(
  before: Record<string, Json> | null,
  after: Record<string, Json>,
): { before: Record<string, Json> | null; after: Record<string, Json> } {
  if (before === null) return { before: null, after }
  const changed = differingFields(before, after)
  const pick = (content: Record<string, Json>) =>
    Object.fromEntries(changed.map((field) => [field, content[field] ?? null]))
  return { before: pick(before), after: pick(after) }
}

/** Names of the top-level fields whose values are not the same. */
export function differingFields(one: Record<string, Json>, other: Record<string, Json>): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].filter(
    (field) => canonicalJson(one[field] ?? null) !== canonicalJson(other[field] ?? null),
  )
}
