import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { counterProposeByLink } from '#domain/confirmations/commands/answer-link.ts'
import { sendLink } from '#domain/confirmations/commands/send-link.ts'
import { readConfirmations } from '#domain/confirmations/queries/read-confirmations.ts'
import { addComment } from '#domain/comments/commands.ts'
import { askDate } from '#domain/milestones/commands/ask-date.ts'
import { perform } from '#domain/perform.ts'
import type { World } from '#domain/world.ts'

type Tree = { planId: string; activityId: string; lateMilestoneId: string; word: string }

/** A link that was answered with a counter-proposal, and a request for a new date: each tells the word. */
export async function addAgreed(world: World, actor: Actor, tree: Tree) {
  const { planId, activityId, lateMilestoneId: milestoneId, word } = tree
  const { current } = await ask(world, readConfirmations, actor, { planId })
  const seen = { contentHash: current.hash }
  const sent = { planId, ...seen, recipient: `Recipient ${word}`, language: 'es' }
  const { answer: link } = await perform(world, sendLink, actor, sent)
  const token = /^\/confirm\/([^?]+)/.exec(link.path ?? '')?.[1]
  const holder: Actor = { kind: 'linkHolder', id: link.id }
  const reason = `Reason ${word}`
  await perform(world, counterProposeByLink, holder, {
    ...{ token, ...seen, name: `Name ${word}`, post: 'Minister' },
    proposals: [
      { subjectKind: 'activity', subjectId: activityId, field: 'titles', value: word, reason },
    ],
  })
  const { counterProposals } = await ask(world, readConfirmations, actor, { planId })
  const asked = { milestoneId, askedOn: '2026-03-01', reason }
  const { answer: request } = await perform(world, askDate, actor, asked)
  const { answer: comment } = await perform(world, addComment, actor, {
    ...{ milestoneId, text: `Comment ${word}` },
  })
  const commentId = comment.id
  return {
    commentId,
    linkId: link.id,
    proposalId: counterProposals[0]?.id ?? '',
    requestId: request.id,
  }
}
