import type { EnvelopeChoice } from '#components/contributions/form/contribution-form.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { listContributions } from '#domain/contributions/queries/list-contributions.ts'
import { world } from './world.ts'

/** What a contribution to an agreement may come out of; not out of itself. */
export async function envelopeChoices(
  actor: Actor,
  drawableBy: string,
  itself?: string,
): Promise<EnvelopeChoice[]> {
  const { items } = await ask(world(), listContributions, actor, { drawableBy, limit: '200' })
  return items
    .filter(({ id }) => id !== itself)
    .map(({ id, side, titles }) => ({ id, side, titles }))
}
