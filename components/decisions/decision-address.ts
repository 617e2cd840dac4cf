import type { Decision } from '#domain/decisions/schema.ts'

/** Where something that waits is looked at before it is decided. */
export function decisionAddress({ kind, id, subjectId, planId }: Decision): string {
  switch (kind) {
    case 'dateRequest':
      return `/action-plans/${planId}#m-${subjectId}`
    case 'counterProposal':
      return `/action-plans/${planId}#counter-proposals`
    case 'ourConfirmation':
    case 'theirConfirmation':
    case 'sentLink':
      return `/action-plans/${planId}#confirmation`
    case 'submittedPlan':
    case 'openPlan':
      return `/action-plans/${planId}#record-status`
    case 'submittedAgreement':
      return `/agreements/${subjectId}#record-status`
    case 'proposedPublication':
      return `/publications/${id}`
  }
}
