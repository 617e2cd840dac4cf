import type { Actor } from '#domain/access/schema.ts'
import { perform } from '#domain/perform.ts'
import { approvePublication } from '#domain/publications/commands/decide-publication.ts'
import { proposePublication } from '#domain/publications/commands/propose-publication.ts'
import type { World } from '#domain/world.ts'

/** Puts records before the public as two people do it: one proposes each, the other approves it. */
export async function publishAll(
  world: World,
  { author, manager }: { author: Actor; manager: Actor },
  records: readonly { subjectKind: 'agreement' | 'announcement'; subjectId: string }[],
): Promise<void> {
  for (const record of records) {
    const asked = { ...record, raiseLevel: true }
    const { answer } = await perform(world, proposePublication, author, asked)
    const seen = { ifMatch: answer.version }
    await perform(world, approvePublication, manager, { publicationId: answer.id }, seen)
  }
}
