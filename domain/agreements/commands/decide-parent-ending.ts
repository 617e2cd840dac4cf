import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { afterLaw, partOf } from '../../legal-status/commands/record-legal-event.ts'
import { eventContent, eventRow } from '../../legal-status/commands/law-rows.ts'
import { lawRecord } from '../../legal-status/queries/law-record.ts'
import { factsProblem } from '../../legal-status/rules/facts-problem.ts'
import { statusIf } from '../../legal-status/rules/legal-status.ts'
import { type LegalEvent, newLegalEvent } from '../../legal-status/schema/facts.ts'
import { parentFacts } from '../queries/parent-facts.ts'
import { decisionProblem, endOfParent, parentOf } from '../rules/tree.ts'
import { decideParentEndingInput, parentEndingDecided } from '../schema/tree.ts'

/**
 * Says what becomes of an agreement when the one that it stands under ends (`domain.md` rule 29):
 * nothing ends or stays by itself. That it ends too is recorded as its own end by consent, on that day.
 */
export const decideParentEnding = command({
  name: 'parentEnding.decide',
  event: 'parentEnding.decided',
  route: 'POST /agreements/{agreementId}/parent-ending',
  input: decideParentEndingInput,
  output: parentEndingDecided,
  access: deskWrites,
  subject: lawRecord,
  facts: async (db, { subject, actor }) => {
    const parent = parentOf(subject.row)
    const { law } = await parentFacts(db, actor, parent)
    return { parent, law }
  },
  refuse: ({ input: { fate }, subject, facts: { parent, law }, today }) => {
    const { state } = statusIf(subject.law, { on: today }, new Map())
    const problem = decisionProblem({ parent, state, fate, law, today })
    if (problem || fate !== 'ends') return problem
    const events = [...subject.law.events, endingWith(endOfParent(law, today) ?? today)]
    return factsProblem({ ...subject.law, events })
  },
  change: async (tx, { input, subject, facts: { parent, law }, today, seq, now }) => {
    const { agreementId, fate, reason } = input
    const parentId = parent?.agreementId ?? agreementId
    const id = newId()
    const decision = { id, agreementId, parentId, fate, reason, recordedSeq: seq }
    await tx.insert(tx.tables.parentEndings).values(decision)
    const also = [partOf(subject, 'parentEnding', id, { parentId, fate, reason })]
    if (fate === 'ends') {
      const event = endingWith(endOfParent(law, today) ?? today)
      const eventId = newId()
      const row = { id: eventId, agreementId, ...eventRow(event, seq) }
      await tx.insert(tx.tables.legalEvents).values(row)
      also.push(partOf(subject, 'legalEvent', eventId, eventContent(event)))
    }
    return {
      record: await afterLaw(tx, subject, { seq, now }),
      answer: { id, version: seq },
      reason,
      details: { with: also.map(({ kind, id: part, content }) => ({ kind, id: part, content })) },
      also,
    }
  },
})

const endingWith = (on: string): LegalEvent => newLegalEvent.parse({ kind: 'endedByConsent', on })
