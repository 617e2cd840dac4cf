import type { Actor, Level } from '#domain/access/schema.ts'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { createAgreement } from '#domain/agreements/commands/create-agreement.ts'
import { createCommitment } from '#domain/commitments/commands/create-commitment.ts'
import { createAssertion } from '#domain/assertions/commands/create-assertion.ts'
import { createMeeting } from '#domain/meetings/commands/create-meeting.ts'
import { completeMilestone } from '#domain/milestones/commands/complete-milestone.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { perform } from '#domain/perform.ts'
import { createSource } from '#domain/sources/commands/create-source.ts'
import { createVisit } from '#domain/visits/commands/create-visit.ts'
import type { World } from '#domain/world.ts'
import { addAgreed } from './agreed.ts'
import { addGiven, addIndicator } from './given.ts'
import { addDocument } from './probe-document.ts'
import type { Desk, PersonName } from './people.ts'
import { addPublished, plainTitles } from './published.ts'

/** An agreement with something of each kind under it, and the word that each of its texts holds. */
export type GuardedRecord = {
  desk: Desk
  level: Level
  /** Who is on the list of a restricted one. */
  named: readonly PersonName[]
  /** Stands in each text of it, and nowhere else. */
  word: string
  ids: Record<
    | 'agreementId'
    | 'planId'
    | 'activityId'
    | 'milestoneId'
    | 'documentId'
    | 'sourceId'
    | 'commitmentId'
    /** Any record whose history is asked for. */
    | 'recordId'
    | 'announcementId'
    | 'publicationId'
    | 'assertionId'
    | 'visitId'
    | 'meetingId'
    | 'linkId'
    | 'proposalId'
    | 'requestId'
    | 'commentId'
    | 'contributionId'
    | 'disbursementId'
    | 'indicatorId'
    | 'measurementId',
    string
  >
  reference: string
  deskId: string
}

const levels: readonly Level[] = ['public', 'internal', 'confidential', 'restricted']

/** Each restricted record is open to one person, who is not its desk's only one. */
const named: Record<Desk, PersonName[]> = { own: ['manager'], other: ['otherOfficer'] }

type Register = {
  deskIds: Record<Desk, string>
  userIds: Record<PersonName, string>
  /** A body that is a party to every agreement, and an area. */
  partyId: string
  areaId: string
}

/** One record for each desk and level. */
export async function addRecords(world: World, register: Register): Promise<GuardedRecord[]> {
  const records: GuardedRecord[] = []
  for (const desk of ['own', 'other'] as const) {
    for (const level of levels) records.push(await addRecord(world, register, desk, level))
  }
  return records
}

async function addRecord(
  world: World,
  { deskIds, userIds, partyId, areaId }: Register,
  desk: Desk,
  level: Level,
): Promise<GuardedRecord> {
  const who = level === 'restricted' ? named[desk] : []
  const [maker = desk === 'own' ? 'officer' : 'otherOfficer'] = who
  const deskId = deskIds[desk]
  const actor: Actor = { kind: 'user', id: userIds[maker], role: 'manager', deskIds: [deskId] }
  const word = `qz${desk}${level}zq`
  const approver = { ...actor, id: userIds[desk === 'own' ? 'manager' : 'otherManager'] }
  const tree = { deskId, level, word, partyId, areaId, approver }
  const { ids, reference } = await addTree(world, actor, tree)
  return { desk, level, named: who, word, ids, reference, deskId }
}

type Tree = {
  deskId: string
  level: Level
  word: string
  partyId: string
  areaId: string
  approver: Actor
}

const period = { fromDay: '2026-01-01', toDay: '2027-12-31' }

async function addTree(world: World, actor: Actor, tree: Tree) {
  const { deskId, level, word, partyId, areaId, approver } = tree
  const titles = (part: string) => ({ en: `${part} ${word}`, es: `${part} ${word}` })
  const { answer: agreement } = await perform(world, createAgreement, actor, {
    deskId,
    level,
    kind: 'protocol',
    // What anybody may read is plain until it was published.
    ...(level === 'public'
      ? { titles: plainTitles, reference: `PROBE-${word.includes('own') ? 'OWN' : 'OTHER'}` }
      : { titles: titles('Agreement'), counterpartReference: `Ref ${word}` }),
    parties: [{ partyId, side: 'counterpart' }],
    ...(level === 'public'
      ? {}
      : {
          legalEvents: [{ kind: 'signed', side: 'ours', on: '2020-05-05', place: titles('Place') }],
          clauses: [{ kind: 'term', length: 'P5Y', placeInText: `art. ${word}` }],
        }),
    assertions: [
      {
        field: 'signedOn',
        source: titles('Source'),
        quotation: `Quoted ${word}`,
        quotationLanguage: 'en',
        certainty: 'stated',
      },
    ],
  })
  const agreementId = agreement.id
  // Before anything stands under it: a promise of a public record would be published with it.
  const { reference } = agreement
  const probed = { deskId, level, word, agreementId, reference, maker: actor, approver }
  const published = await addPublished(world, probed)
  const { answer: plan } = await perform(world, createActionPlan, actor, {
    agreementId,
    titles: titles('Plan'),
    ...period,
  })
  const { answer: promise } = await perform(world, createCommitment, actor, {
    agreementId,
    author: 'both',
    kind: 'undertaking',
    titles: titles('Commitment'),
    dueOn: '2026-02',
    quotation: `Promised ${word}`,
    quotationLanguage: 'en',
    certainty: 'stated',
  })
  const { answer: activity } = await perform(world, createActivity, actor, {
    planId: plan.id,
    titles: titles('Activity'),
    expectedResults: titles('Result'),
    ...{ areaId, ourPartyId: partyId, counterpartPartyId: partyId },
    commitmentIds: [promise.id],
    ...period,
  })
  const { answer: milestone, version } = await perform(world, createMilestone, actor, {
    activityId: activity.id,
    titles: titles('Milestone'),
    baselineOn: '2026-06-01',
  })
  // One stays open, and is late: the list of what is due has to tell it.
  const { answer: late } = await perform(world, createMilestone, actor, {
    activityId: activity.id,
    titles: titles('Late milestone'),
    baselineOn: '2026-02-01',
  })
  const given = await addGiven(world, actor, { activityId: activity.id, titles })
  const agreed = await addAgreed(world, actor, {
    planId: plan.id,
    activityId: activity.id,
    lateMilestoneId: late.id,
    word,
  })
  const document = await addDocument(world, actor, agreementId, word)
  await perform(
    world,
    completeMilestone,
    actor,
    {
      milestoneId: milestone.id,
      completedOn: '2026-06-01',
      note: `Note ${word}`,
      evidence: [document],
    },
    { ifMatch: version },
  )
  const { answer: source } = await perform(world, createSource, actor, {
    agreementId,
    kind: 'letter',
    titles: titles('Letter'),
    text: `Words ${word}`,
    language: 'en',
  })
  const { answer: assertion } = await perform(world, createAssertion, actor, {
    agreementId,
    sourceId: source.id,
    field: 'titles',
    quotation: `Words ${word}`,
    quotationLanguage: 'en',
    certainty: 'stated',
  })
  const delegation = [{ posts: titles('Minister') }]
  const { answer: stay } = await perform(world, createVisit, actor, {
    agreementId,
    titles: titles('Visit'),
    ...{ visitingSide: 'ours', delegationId: partyId, fromDay: '2026-05-01', toDay: '2026-05-02' },
    places: titles('Place'),
    delegation,
  })
  const { answer: meeting } = await perform(world, createMeeting, actor, {
    visitId: stay.id,
    kind: 'talks',
    titles: titles('Talks'),
    topics: [titles('Topic')],
    said: titles('Said'),
    participants: [{ side: 'ours', posts: titles('Minister') }],
  })
  const [planId, activityId, milestoneId] = [plan.id, activity.id, milestone.id]
  return {
    ids: {
      ...published,
      ...agreed,
      agreementId,
      planId,
      activityId,
      milestoneId,
      ...given,
      ...(await addIndicator(world, actor, { planId, titles: titles('Indicator'), word })),
      documentId: document,
      sourceId: source.id,
      commitmentId: promise.id,
      recordId: promise.id,
      assertionId: assertion.id,
      visitId: stay.id,
      meetingId: meeting.id,
    },
    reference: agreement.reference,
  }
}
