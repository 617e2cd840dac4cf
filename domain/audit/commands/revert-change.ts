import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { id } from '#lib/fields.ts'
import { isNamed } from '../../access/queries.ts'
import { can } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { command, type Subject } from '../../command.ts'
import { forbidden, refused } from '../../outcome.ts'
import { reversalOf, stillStands } from '../../reversible.ts'
import { type RevertChange, revertChangeInput } from '../schema.ts'

/**
 * Takes a change back where its fields still stand as it left them: a new change with its reason, by
 * the command that made the first, and judged by that command's own access line and rules.
 */
export const revertChange = command({
  name: 'change.revert',
  event: 'change.reverted',
  route: 'POST /audit-events/{seq}/reversal',
  input: revertChangeInput,
  output: z.strictObject({ id: id() }),
  access: { roles: ['officer', 'manager', 'administrator'], scope: 'readable' },
  subject: async (db, asked, actor): Promise<Subject | null> => {
    const reversal = await reversalAt(db, asked)
    return reversal && (await reversal.command.subject?.(db, reversal.input, actor))
  },
  facts: async (db, { input, subject, actor }) => await circumstancesOf(db, input, subject, actor),
  refuse: ({ facts, ...circumstances }) => {
    if (!facts) return { code: 'change.notReversible' }
    const { command: undoing, input, facts: known, after } = facts
    if (!stillStands(circumstances.subject?.content ?? {}, after))
      return { code: 'change.overtaken' }
    const problem = undoing.refuse?.({ ...circumstances, input, facts: known }) ?? null
    return problem?.fields ? { code: 'change.noLongerFits' } : problem
  },
  change: async (tx, { facts, input, ...circumstances }) => {
    if (!facts) throw refused({ code: 'change.notReversible' })
    const undone = await facts.command.change(tx, {
      ...circumstances,
      input: facts.input,
      facts: facts.facts,
    })
    const answer = { id: undone.record.id }
    return { ...undone, answer, reason: input.reason, details: { reverts: input.seq } }
  },
})

async function entryAt(db: Reader, seq: number) {
  const { auditEntries } = db.tables
  const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.seq, seq))
  return entry
}

async function reversalAt(db: Reader, { seq, reason }: RevertChange) {
  const entry = await entryAt(db, seq)
  if (!entry) return null
  const reversal = reversalOf({ ...entry, before: entry.before as Json }, reason)
  return reversal && { ...reversal, after: entry.after as Json }
}

/** What the undoing command is asked with, in the shape that its own schema makes of it. */
async function circumstancesOf(
  db: Reader,
  asked: RevertChange,
  subject: Subject | null,
  actor: Actor,
) {
  const reversal = await reversalAt(db, asked)
  const named = subject !== null && (await isNamed(db, actor, subject))
  if (reversal && !can(actor, reversal.command.access, subject, named)) throw forbidden()
  const parsed = reversal?.command.input.safeParse(reversal.input)
  if (!reversal || !parsed?.success) return null
  const input = parsed.data
  const facts = await reversal.command.facts?.(db, { input, subject, actor })
  return { command: reversal.command, input, facts, after: reversal.after }
}
