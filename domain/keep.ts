import { isAdmitted } from './access/rules.ts'
import type { Actor } from './access/schema.ts'
import { fieldProblems } from './field-problems.ts'
import type { Keeping } from './keeping.ts'
import { forbidden, invalid, Refusal } from './outcome.ts'
import { present, type World } from './world.ts'

/**
 * The door for what is one's own and no record: access, shape, and the write, in one transaction and
 * without an entry in the audit log. Throws a `Refusal`.
 */
export async function keep<Input, Answer>(
  world: World,
  { access, input, keep: write }: Keeping<Input, Answer>,
  actor: Actor | null,
  asked: unknown,
): Promise<Answer> {
  if (actor === null) throw new Refusal('unauthenticated', { code: 'unauthenticated' })
  if (!isAdmitted(actor, access) || actor.kind !== 'user') throw forbidden()
  const parsed = input.safeParse(asked, { reportInput: true })
  if (!parsed.success) throw invalid(fieldProblems(parsed.error))
  return await world.store.transaction(async (tx) => {
    const { today } = await present(world, tx)
    return await write(tx, { input: parsed.data, actor, now: world.now(), today })
  })
}
