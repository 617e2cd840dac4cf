/** What one person or side has put to another, and what then has to come from the other. */
export const decisionKinds = [
  'dateRequest',
  'counterProposal',
  'submittedPlan',
  'submittedAgreement',
  'proposedPublication',
  'ourConfirmation',
  'theirConfirmation',
  'sentLink',
  'openPlan',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Who has to act: a manager of the desk, anybody at it, or the counterpart. */
export const deciders = ['manager', 'desk', 'counterpart'] as const
export type Decider = (typeof deciders)[number]
