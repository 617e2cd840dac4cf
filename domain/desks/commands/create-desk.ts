import { eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import { command } from '../../command.ts'
import { keepsDesks } from '../rules.ts'
import { createDeskInput, createDeskOutput } from '../schema.ts'

/** Opens a desk, to which agreements and people may belong from then on. */
export const createDesk = command({
  name: 'desk.create',
  event: 'desk.created',
  route: 'POST /desks',
  input: createDeskInput,
  output: createDeskOutput,
  access: keepsDesks,
  facts: async (db, { input }) => {
    const { desks } = db.tables
    return await db.select({ id: desks.id }).from(desks).where(eq(desks.code, input.code))
  },
  refuse: ({ facts }) =>
    facts.length > 0
      ? { code: 'invalid', fields: [{ path: 'code', code: 'deskCodeTaken' }] }
      : null,
  change: async (tx, { input: { code, names }, seq }) => {
    const id = newId()
    await tx.insert(tx.tables.desks).values({ id, code, names, version: seq })
    const guard = { id, deskId: id, level: 'internal' as const, agreementId: null }
    return { record: { kind: 'desk', ...guard, content: { code, names } }, answer: { deskId: id } }
  },
})
