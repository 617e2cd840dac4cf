import { changeActionPlan } from './action-plans/commands/change-action-plan.ts'
import { createActionPlan } from './action-plans/commands/create-action-plan.ts'
import {
  reopenActionPlan,
  submitActionPlan,
  validateActionPlan,
} from './action-plans/commands/record-status.ts'
import { listActionPlans } from './action-plans/queries/list-action-plans.ts'
import { readActionPlan } from './action-plans/queries/read-action-plan.ts'
import { changeActivity } from './activities/commands/change-activity.ts'
import { createActivity } from './activities/commands/create-activity.ts'
import { moveActivity } from './activities/commands/move-activity.ts'
import { removeActivity } from './activities/commands/remove-activity.ts'
import { listActivities } from './activities/queries/list-activities.ts'
import { readActivity } from './activities/queries/read-activity.ts'
import { correctAgreement } from './agreements/commands/correct-agreement.ts'
import { createAgreement } from './agreements/commands/create-agreement.ts'
import {
  reopenAgreement,
  submitAgreement,
  validateAgreement,
} from './agreements/commands/record-status.ts'
import { agreementFacets } from './agreements/queries/agreement-facets.ts'
import { listGaps } from './agreements/queries/list-gaps.ts'
import { listAgreements } from './agreements/queries/list-agreements.ts'
import { readAgreement } from './agreements/queries/read-agreement.ts'
import { changeAnnouncement, createAnnouncement } from './announcements/commands.ts'
import { listAnnouncements } from './announcements/queries/list-announcements.ts'
import { readAnnouncement } from './announcements/queries/read-announcement.ts'
import { listAlarms } from './alarms/queries/list-alarms.ts'
import { deskChanges } from './audit/queries/desk-changes.ts'
import { revertChange } from './audit/commands/revert-change.ts'
import { auditTrail } from './audit/queries/audit-trail.ts'
import { recordHistory } from './audit/queries/record-history.ts'
import { recordTrail } from './audit/queries/record-trail.ts'
import { commandsOfConfirmations, queriesOfConfirmations } from './catalogue-of-confirmations.ts'
import { commandsOfMoney, queriesOfMoney } from './catalogue-of-money.ts'
import { commandsOfTheCase, queriesOfTheCase } from './catalogue-of-the-case.ts'
import { commandsOfTheHouse, queriesOfTheHouse } from './catalogue-of-the-house.ts'
import type { AnyCommand } from './command.ts'
import { correctCommitment } from './commitments/commands/correct-commitment.ts'
import { createCommitment } from './commitments/commands/create-commitment.ts'
import { addEvidence, removeEvidence } from './commitments/commands/add-evidence.ts'
import { assignCommitment, judgeCommitment } from './commitments/commands/judge-commitment.ts'
import { linkActivity, unlinkActivity } from './commitments/commands/link-activity.ts'
import { linkPlan, unlinkPlan } from './commitments/commands/link-plan.ts'
import { markNoAction, takeBackNoAction } from './commitments/commands/mark-no-action.ts'
import { commitmentFacets } from './commitments/queries/commitment-facets.ts'
import { countCoverage } from './commitments/queries/count-coverage.ts'
import { listCommitments } from './commitments/queries/list-commitments.ts'
import { readCommitment } from './commitments/queries/read-commitment.ts'
import { readDashboard, readFigure } from './dashboard/queries/read-dashboard.ts'
import { discardDraft, saveDraft } from './drafts/commands.ts'
import { changeDocument } from './documents/commands/change-document.ts'
import { addDocument } from './documents/commands/add-document.ts'
import { listDocuments } from './documents/queries/list-documents.ts'
import { openDocument, readDocument } from './documents/queries/read-document.ts'
import type { AnyKeeping } from './keeping.ts'
import { assignMilestone } from './milestones/commands/assign-milestone.ts'
import { changeMilestone } from './milestones/commands/change-milestone.ts'
import { completeMilestone } from './milestones/commands/complete-milestone.ts'
import { createMilestone } from './milestones/commands/create-milestone.ts'
import { dropMilestone, takeBackDrop } from './milestones/commands/drop-milestone.ts'
import { moveMilestone } from './milestones/commands/move-milestone.ts'
import { removeMilestone } from './milestones/commands/remove-milestone.ts'
import { takeBackCompletion } from './milestones/commands/take-back-completion.ts'
import { decideParentEnding } from './agreements/commands/decide-parent-ending.ts'
import { listDeadlines } from './deadlines/queries/list-deadlines.ts'
import { readAgreementTree } from './agreements/queries/agreement-tree.ts'
import { recordLegalEvent } from './legal-status/commands/record-legal-event.ts'
import { setClauses } from './legal-status/commands/set-clauses.ts'
import { previewLaw } from './legal-status/queries/preview-law.ts'
import { readLegalStatus } from './legal-status/queries/read-legal-status.ts'
import { simulateAgreement } from './legal-status/queries/simulate-agreement.ts'
import { listMilestones } from './milestones/queries/list-milestones.ts'
import { readMilestone } from './milestones/queries/read-milestone.ts'
import {
  approvePublication,
  declinePublication,
  withdrawPublication,
} from './publications/commands/decide-publication.ts'
import { proposePublication } from './publications/commands/propose-publication.ts'
import { listPublicAgreements } from './publications/queries/list-public-agreements.ts'
import { listPublications, readPublication } from './publications/queries/list-publications.ts'
import { previewPublication } from './publications/queries/preview-publication.ts'
import {
  listPublicAnnouncements,
  readPublicAnnouncement,
} from './publications/queries/public-announcements.ts'
import { publicEdition } from './publications/queries/public-edition.ts'
import { publicFacets } from './publications/queries/public-facets.ts'
import { readPublicAgreement } from './publications/queries/read-public-agreement.ts'
import { openPublicDocument } from './publications/queries/read-public-document.ts'
import type { AnyQuery } from './query.ts'
import { agreementsReport } from './reports/queries/agreements-report.ts'
import { changesReport } from './reports/queries/changes-report.ts'
import { commitmentsReport } from './reports/queries/commitments-report.ts'
import { contributionsReport } from './reports/queries/contributions-report.ts'
import { listReports } from './reports/queries/list-reports.ts'
import { milestonesReport } from './reports/queries/milestones-report.ts'
import { endSnooze, setSnooze } from './snoozes/commands.ts'
import { endWatch, startWatch } from './watches/commands.ts'

/**
 * Every change that there is. The API's description, the table of permissions and the vocabulary of
 * the audit log are made from this list and the next.
 */
export const commands: readonly AnyCommand[] = [
  ...commandsOfTheCase,
  createAgreement,
  correctAgreement,
  revertChange,
  createCommitment,
  correctCommitment,
  linkActivity,
  unlinkActivity,
  linkPlan,
  unlinkPlan,
  addEvidence,
  removeEvidence,
  judgeCommitment,
  assignCommitment,
  markNoAction,
  takeBackNoAction,
  submitAgreement,
  validateAgreement,
  reopenAgreement,
  recordLegalEvent,
  setClauses,
  decideParentEnding,
  createActionPlan,
  changeActionPlan,
  submitActionPlan,
  validateActionPlan,
  reopenActionPlan,
  createActivity,
  changeActivity,
  moveActivity,
  removeActivity,
  createMilestone,
  changeMilestone,
  assignMilestone,
  moveMilestone,
  removeMilestone,
  dropMilestone,
  takeBackDrop,
  completeMilestone,
  takeBackCompletion,
  addDocument,
  changeDocument,
  createAnnouncement,
  changeAnnouncement,
  proposePublication,
  approvePublication,
  declinePublication,
  withdrawPublication,
  ...commandsOfConfirmations,
  ...commandsOfMoney,
  ...commandsOfTheHouse,
]

/** Every question that there is. */
export const queries: readonly AnyQuery[] = [
  ...queriesOfTheCase,
  listAgreements,
  agreementFacets,
  readLegalStatus,
  simulateAgreement,
  listDeadlines,
  readAgreementTree,
  previewLaw,
  readAgreement,
  recordTrail,
  recordHistory,
  listCommitments,
  countCoverage,
  commitmentFacets,
  readCommitment,
  listActionPlans,
  readActionPlan,
  listActivities,
  readActivity,
  listMilestones,
  readMilestone,
  listDocuments,
  readDocument,
  openDocument,
  listAlarms,
  listGaps,
  deskChanges,
  readDashboard,
  readFigure,
  auditTrail,
  listReports,
  agreementsReport,
  commitmentsReport,
  contributionsReport,
  milestonesReport,
  changesReport,
  listAnnouncements,
  readAnnouncement,
  listPublications,
  readPublication,
  previewPublication,
  listPublicAgreements,
  publicFacets,
  readPublicAgreement,
  openPublicDocument,
  listPublicAnnouncements,
  readPublicAnnouncement,
  publicEdition,
  ...queriesOfConfirmations,
  ...queriesOfMoney,
  ...queriesOfTheHouse,
]

/** Every change of what is one's own and no record: of these the audit log holds nothing. */
export const keepings: readonly AnyKeeping[] = [
  saveDraft,
  discardDraft,
  setSnooze,
  endSnooze,
  startWatch,
  endWatch,
]

/** What is recorded outside of the two: a list that was taken away, coming in and going out. */
const eventsOfTheirOwn = ['report.exported', 'session.started', 'session.ended']

/** Every event that the audit log may hold. */
export const recordedEvents: readonly string[] = [
  ...new Set([...[...commands, ...queries].map(({ event }) => event), ...eventsOfTheirOwn]),
]
