import { and, eq } from 'drizzle-orm'
import { keeping } from '../keeping.ts'
import { missing, Refusal } from '../outcome.ts'
import { snoozeProblem } from './rules.ts'
import { namedSnooze, snoozeInput } from './schema.ts'

const own = { roles: ['officer', 'manager'], scope: 'self' } as const

/** Puts something off on one's own desk until a day, for a reason; nobody else sees less of it. */
export const setSnooze = keeping({
  name: 'snooze.set',
  event: 'snooze.set',
  route: 'PUT /snoozes/{subjectId}',
  input: snoozeInput,
  output: snoozeInput,
  access: own,
  keep: async (tx, { input, actor, now, today }) => {
    const problem = snoozeProblem(input.untilDay, today)
    if (problem) throw new Refusal('invalid', problem)
    const { snoozes } = tx.tables
    const { subjectId, untilDay, reason } = input
    const kept = { untilDay, reason, snoozedAt: now }
    await tx
      .insert(snoozes)
      .values({ userId: actor.id, subjectId, ...kept })
      .onConflictDoUpdate({ target: [snoozes.userId, snoozes.subjectId], set: kept })
    return input
  },
})

/** Shows it again at once. */
export const endSnooze = keeping({
  name: 'snooze.end',
  event: 'snooze.ended',
  route: 'DELETE /snoozes/{subjectId}',
  input: namedSnooze,
  output: namedSnooze,
  access: own,
  keep: async (tx, { input, actor }) => {
    const { snoozes } = tx.tables
    const one = and(eq(snoozes.userId, actor.id), eq(snoozes.subjectId, input.subjectId))
    const [found] = await tx.select({ id: snoozes.subjectId }).from(snoozes).where(one)
    if (!found) throw missing()
    await tx.delete(snoozes).where(one)
    return input
  },
})
