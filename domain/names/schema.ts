/** What is found by its names: each kind has its own part of the index. */
export type NamedKind =
  | 'party'
  | 'person'
  | 'programme'
  | 'priorityArea'
  | 'visit'
  | 'source'
  | 'actionPlan'
  | 'commitment'
