import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Actor } from '#domain/access/schema.ts'
import { command } from '#domain/command.ts'
import { refused } from '#domain/outcome.ts'
import type { Reader } from '#db/store.ts'
import { line } from '#lib/fields.ts'
import { newId } from '#lib/ids.ts'

/** Small commands over desks, by which the one door is tested without a noun's own rules. */
const answer = z.object({ id: z.string(), version: z.number() })

/** A person's name as a record's content holds it. */
const committed = z.strictObject({ commitment: z.string() })

async function deskRecord(db: Reader, id: string) {
  const { desks } = db.tables
  const [desk] = await db.select().from(desks).where(eq(desks.id, id))
  if (!desk) return null
  const content = { code: desk.code, names: desk.names }
  return { ...guarded(id), kind: 'desk', version: desk.version, content }
}

const guarded = (id: string) => ({ id, deskId: id, level: 'internal' as const, agreementId: null })

export const openDesk = command({
  name: 'testDesk.open',
  event: 'testDesk.opened',
  input: z.strictObject({ code: line(20), id: z.string().optional(), head: committed.optional() }),
  output: answer,
  access: { roles: ['administrator'], scope: 'register' },
  change: async (tx, { input, seq }) => {
    const id = input.id ?? newId()
    const names = { en: input.code }
    await tx.insert(tx.tables.desks).values({ id, code: input.code, names, version: seq })
    return {
      record: {
        ...guarded(id),
        kind: 'desk',
        content: { code: input.code, names, head: input.head ?? null },
      },
      answer: { id, version: seq },
    }
  },
})

export const renameDesk = command({
  name: 'testDesk.rename',
  event: 'testDesk.renamed',
  input: z.strictObject({ deskId: z.string(), name: line(), reason: line().optional() }),
  output: answer,
  access: { roles: ['officer', 'manager'], scope: 'desk' },
  versioned: true,
  subject: (db, { deskId }) => deskRecord(db, deskId),
  refuse: ({ input }) => (input.name === 'Nameless' ? { code: 'testDesk.nameless' } : null),
  change: async (tx, { subject, input, seq }) => {
    const { desks } = tx.tables
    const names = { en: input.name }
    await tx.update(desks).set({ names, version: seq }).where(eq(desks.id, subject.id))
    // A rule may be found broken only when much was written already.
    if (input.name === 'Half done') throw refused({ code: 'testDesk.halfDone' })
    if (input.name === 'Broken') throw new Error('A mistake of ours')
    return {
      record: { ...subject, content: { ...subject.content, names } },
      answer: { id: subject.id, version: seq },
      reason: input.reason,
    }
  },
})

export const officer = (deskId: string): Actor => {
  return { kind: 'user', id: 'officer', role: 'officer', deskIds: [deskId] }
}

export const administrator: Actor = {
  kind: 'user',
  id: 'administrator',
  role: 'administrator',
  deskIds: [],
}
