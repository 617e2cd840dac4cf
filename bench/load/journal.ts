import { changedFields, entryHash } from '#domain/audit/rules.ts'
import type { Actor } from '#domain/access/schema.ts'
import type { Change, RecordState } from '#domain/command.ts'
import type { RowOf } from '#db/store.ts'
import type { Bulk } from './bulk.ts'

/** What `perform` would have recorded: the event, who did it, and what it made. */
export type Recorded = {
  event: string
  actor: Actor
  record: RecordState
  /** The version before it, of a record that is there already and not written yet. */
  follows?: KeptVersion
} & Pick<Change<unknown>, 'also' | 'details'>

export type KeptVersion = RowOf<'versions'>

export type Journal = {
  /** The number under which the next record is written, which is its version. */
  readonly seq: number
  /** The moment of the next entry. */
  readonly now: Date
  /** Adds a record's entry and its version, which it gives back; the one before it ends there. */
  record(recorded: Recorded): KeptVersion
}

/** Early enough that a register of a million agreements is in the past; entries follow this quickly, in ms. */
const first = Date.UTC(2025, 0, 6)
const pace = 200

/** The audit log of a register that is written in one go. */
export function journal(rows: Bulk): Journal {
  let seq = 1
  const now = () => new Date(first + seq * pace)
  return {
    get seq() {
      return seq
    },
    get now() {
      return now()
    },
    record({ event, actor, record, follows, also = [], details = null }) {
      const { id: subjectId, kind: subjectKind, agreementId, deskId, level, content } = record
      const entry = {
        ...{ seq, at: now(), event, outcome: 'done' as const },
        ...{ actorKind: actor.kind, actorId: actor.kind === 'user' ? actor.id : null },
        ...{ subjectKind, subjectId, agreementId, deskId, level },
        ...{ reason: null, requestId: null, details },
        ...changedFields((follows?.content as RecordState['content']) ?? null, content),
      }
      rows.add('auditEntries', { ...entry, leafHash: entryHash(entry) } as never)
      if (follows) follows.toSeq = seq
      const versions = [record, ...also].map((one) => versionOf(one, seq))
      for (const version of versions) rows.add('versions', version)
      seq += 1
      return versions[0] as KeptVersion
    },
  }
}

const versionOf = (record: RecordState, fromSeq: number): KeptVersion => ({
  subjectId: record.id,
  subjectKind: record.kind,
  fromSeq,
  toSeq: null,
  agreementId: record.agreementId,
  deskId: record.deskId,
  level: record.level,
  content: record.content as never,
})
