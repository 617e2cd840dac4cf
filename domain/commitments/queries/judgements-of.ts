import { desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import type { Commitment } from '../schema.ts'
import type { CommitmentHealth } from '../schema/words.ts'

/** As many versions as are looked through; each change of the record makes one. */
const mostVersions = 200

type Kept = {
  health?: CommitmentHealth | null
  judgement?: { on: string; by: string | null; reason: string | null } | null
}

/** How a promise was judged to stand over time, the newest first: what its versions keep, each once. */
export async function judgementsOf(
  db: Reader,
  commitmentId: string,
): Promise<Commitment['judgements']> {
  const { versions } = db.tables
  const rows = await db
    .select({ content: versions.content })
    .from(versions)
    .where(eq(versions.subjectId, commitmentId))
    .orderBy(desc(versions.fromSeq))
    .limit(mostVersions)
  const told = rows.map(({ content }) => content as Kept)
  const judged = told.filter((kept, at) => kept.judgement && !sameAs(kept, told[at + 1]))
  const people = await peopleNamed(
    db,
    judged.map(({ judgement }) => judgement?.by ?? null),
  )
  return judged.flatMap(({ health = null, judgement }) =>
    judgement
      ? {
          health,
          reason: judgement.reason,
          by: judgement.by === null ? null : people(judgement.by),
          on: judgement.on,
        }
      : [],
  )
}

/** Whether the version before says the same: it was changed otherwise since. */
const sameAs = ({ health, judgement }: Kept, before: Kept | undefined): boolean =>
  before?.health === health &&
  before?.judgement?.on === judgement?.on &&
  before?.judgement?.reason === judgement?.reason &&
  before?.judgement?.by === judgement?.by
