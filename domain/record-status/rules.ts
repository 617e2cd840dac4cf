import type { Actor } from '../access/schema.ts'
import type { FieldProblem, Problem } from '../outcome.ts'
import type { RecordStatus } from './schema.ts'

/** Whether a record may still be worked on without being reopened first. */
export const isOpenRecord = (status: RecordStatus) => status === 'draft' || status === 'reopened'

/** Why a record can't be submitted: it is already, or something is missing, all of it named. */
export function submissionProblem(
  status: RecordStatus,
  missing: readonly FieldProblem[],
): Problem | null {
  if (status === 'submitted') return { code: 'recordStatus.alreadySubmitted' }
  if (status === 'validated') return { code: 'recordStatus.alreadyValidated' }
  return missing.length > 0 ? { code: 'recordStatus.incomplete', fields: missing } : null
}

/** Why a record can't be validated: only what was submitted is, and by somebody else than its submitter. */
export function validationProblem(
  status: RecordStatus,
  submittedBy: string | null,
  actor: Actor,
): Problem | null {
  if (status === 'validated') return { code: 'recordStatus.alreadyValidated' }
  if (status !== 'submitted') return { code: 'recordStatus.notSubmitted' }
  const own = actor.kind === 'user' && actor.id === submittedBy
  return own ? { code: 'recordStatus.ownSubmission' } : null
}

/** Why a record can't be reopened: it is open. */
export const reopeningProblem = (status: RecordStatus): Problem | null =>
  isOpenRecord(status) ? { code: 'recordStatus.isOpen' } : null

/** Why a record can't be corrected: what was validated is reopened first. */
export const correctionProblem = (status: RecordStatus): Problem | null =>
  status === 'validated' ? { code: 'recordStatus.validated' } : null
