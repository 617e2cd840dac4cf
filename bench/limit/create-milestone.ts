import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { newId } from '#lib/ids.ts'
import type { Caller } from './caller.ts'
import type { Files } from './database.ts'

type Statements = ReturnType<typeof compiled>
const kept = new WeakMap<Database.Database, Statements>()

/** The record, its audit entry with the hash and its version, synced to disk before the answer. */
export function createMilestone({ write }: Files, caller: Caller, body: string): string {
  const input = JSON.parse(body) as { activityId: string; titles: object; baselineOn: string }
  const on = kept.get(write) ?? compiled(write)
  kept.set(write, on)
  write.exec('BEGIN IMMEDIATE')
  try {
    const answer = saved(on, caller, input)
    write.exec('COMMIT')
    return answer
  } catch (error) {
    write.exec('ROLLBACK')
    throw error
  }
}

function compiled(write: Database.Database) {
  const one = (sql: string) => write.prepare(sql)
  return {
    last: one('SELECT max(seq) AS seq FROM audit_entries'),
    activity: one(`SELECT c.plan_id, c.agreement_id, c.desk_id, c.level, p.from_day, p.to_day
      FROM activities c JOIN action_plans p ON p.id = c.plan_id WHERE c.id = ?`),
    position: one('SELECT max(position) AS last FROM milestones WHERE plan_id = ?'),
    milestone: one(`INSERT INTO milestones (id, activity_id, plan_id, agreement_id, titles,
      baseline_on, forecast_on, health, position, desk_id, level, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'notStarted', ?, ?, ?, ?)`),
    entry: one(`INSERT INTO audit_entries (seq, at, actor_kind, actor_id, event, outcome,
      subject_kind, subject_id, agreement_id, desk_id, level, request_id, after, leaf_hash)
      VALUES (?, ?, 'user', ?, 'milestone.created', 'done', 'milestone', ?, ?, ?, ?, ?, ?, ?)`),
    version: one(`INSERT INTO versions (subject_id, subject_kind, from_seq, agreement_id, desk_id,
      level, content) VALUES (?, 'milestone', ?, ?, ?, ?, ?)`),
  }
}

type Activity = Record<
  'plan_id' | 'agreement_id' | 'desk_id' | 'level' | 'from_day' | 'to_day',
  string
>

function saved(
  on: Statements,
  caller: Caller,
  input: { activityId: string; titles: object; baselineOn: string },
): string {
  const { activityId, baselineOn, titles } = input
  const seq = ((on.last.get() as { seq: number | null }).seq ?? 0) + 1
  const activity = on.activity.get(activityId) as Activity
  const { plan_id: planId, agreement_id: agreementId, desk_id: deskId, level } = activity
  if (!caller.deskIds.includes(deskId)) throw new Error('Not of this desk')
  if (baselineOn < activity.from_day || baselineOn > activity.to_day) throw new Error('Outside')
  const position = ((on.position.get(planId) as { last: number | null }).last ?? 0) + 1
  const [id, requestId, now] = [newId(), newId(), Date.now()]
  on.milestone.run(
    ...[id, activityId, planId, agreementId, JSON.stringify(titles), baselineOn, baselineOn],
    ...[position, deskId, level, seq],
  )
  const names = JSON.stringify(titles, Object.keys(titles).sort())
  // Names in the order of RFC 8785, so that the hash is the one that the register would have taken.
  const after = `{"activityId":"${activityId}","baselineOn":"${baselineOn}","completion":null,"forecastOn":"${baselineOn}","health":"notStarted","planId":"${planId}","position":${position},"titles":${names}}`
  const entry = `{"actorId":"${caller.id}","actorKind":"user","after":${after},"agreementId":"${agreementId}","at":"${new Date(now).toISOString()}","before":null,"deskId":"${deskId}","details":null,"event":"milestone.created","level":"${level}","outcome":"done","reason":null,"requestId":"${requestId}","seq":${seq},"subjectId":"${id}","subjectKind":"milestone"}`
  const hash = createHash('sha256').update('\0').update(entry).digest('hex')
  on.entry.run(seq, now, caller.id, id, agreementId, deskId, level, requestId, after, hash)
  on.version.run(id, seq, agreementId, deskId, level, after)
  return `{"id":"${id}","version":${seq}}`
}
