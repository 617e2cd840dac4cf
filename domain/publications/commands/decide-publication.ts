import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { deskWrites, userOf } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { publicationRecord, publicationState } from '../queries/publication-record.ts'
import { lastChangedBy, publicationsOf } from '../queries/publishable.ts'
import { levelNow } from '../queries/level-now.ts'
import { approvalProblem, declineProblem, withdrawalProblem } from '../rules.ts'
import {
  approvePublicationInput,
  declinePublicationInput,
  publicationChanged,
  withdrawPublicationInput,
} from '../schema/publication.ts'
import { givenWay } from './propose-publication.ts'
import { openToPublic } from './open-to-public.ts'
import { indexForPublic } from './index-for-public.ts'

type Changes = Partial<Writer['tables']['publications']['$inferInsert']>

const managersDecide = { ...deskWrites, roles: ['manager'] } as const

/** Puts what was proposed before the public, in the place of what stood there. */
export const approvePublication = command({
  name: 'publication.approve',
  event: 'publication.approved',
  route: 'POST /publications/{publicationId}/approval',
  input: approvePublicationInput,
  output: publicationChanged,
  access: managersDecide,
  subject: (tx, { publicationId }) => publicationRecord(tx, publicationId),
  versioned: true,
  facts: async (tx, { subject: { row } }) => ({
    level: await levelNow(tx, row),
    lastChangedBy: await lastChangedBy(tx, { kind: row.subjectKind, id: row.subjectId }),
    standing: (await publicationsOf(tx, row.subjectId)).standing,
  }),
  refuse: ({ subject: { row }, facts: { level, lastChangedBy: changer }, actor }) =>
    approvalProblem({ ...row, level, lastChangedBy: changer }, actor),
  change: async (tx, { subject: { row }, facts: { standing }, actor, now, seq }) => {
    const replaced = standing ? [await givenWay(tx, standing, seq)] : []
    const changes = { state: 'published', level: 'public', decidedAt: now } as const
    const after = { ...row, ...changes, decidedBy: userOf(actor), version: seq }
    await save(tx, after.id, { ...changes, decidedBy: after.decidedBy, version: seq })
    await indexForPublic(tx, after)
    const opened = await openToPublic(tx, row, seq)
    return {
      record: publicationState(after),
      answer: { id: row.id, version: seq, address: row.address },
      details: { opened: opened.map(({ id }) => id) },
      also: [...replaced, ...opened],
    }
  },
})

/** Sends a proposal back with the reason; whoever made it takes it back the same way. */
export const declinePublication = command({
  name: 'publication.decline',
  event: 'publication.declined',
  route: 'POST /publications/{publicationId}/refusal',
  input: declinePublicationInput,
  output: publicationChanged,
  access: deskWrites,
  subject: (tx, { publicationId }) => publicationRecord(tx, publicationId),
  versioned: true,
  refuse: ({ subject, actor }) => declineProblem(subject.row, actor),
  change: async (tx, { subject: { row }, input: { reason }, actor, now, seq }) => {
    const changes = { state: 'declined', decidedBy: userOf(actor), decidedAt: now, reason } as const
    await save(tx, row.id, { ...changes, version: seq })
    return {
      record: publicationState({ ...row, ...changes }),
      answer: { id: row.id, version: seq, address: row.address },
      reason,
    }
  },
})

/** Takes what stands away from the public at once; its page stays, and says when and why. */
export const withdrawPublication = command({
  name: 'publication.withdraw',
  event: 'publication.withdrawn',
  route: 'POST /publications/{publicationId}/withdrawal',
  input: withdrawPublicationInput,
  output: publicationChanged,
  access: managersDecide,
  subject: (tx, { publicationId }) => publicationRecord(tx, publicationId),
  versioned: true,
  refuse: ({ subject }) => withdrawalProblem(subject.row),
  change: async (tx, { subject: { row }, input: { reason }, now, seq }) => {
    const changes = { state: 'withdrawn', withdrawnAt: now, reason } as const
    await save(tx, row.id, { ...changes, version: seq })
    return {
      record: publicationState({ ...row, ...changes }),
      answer: { id: row.id, version: seq, address: row.address },
      reason,
    }
  },
})

async function save(tx: Writer, id: string, changes: Changes): Promise<void> {
  const { publications } = tx.tables
  await tx.update(publications).set(changes).where(eq(publications.id, id))
}
