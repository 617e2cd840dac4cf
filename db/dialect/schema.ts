import { postgresTables } from './postgres/tables.ts'
import { sqliteTables } from './sqlite/tables.ts'

// drizzle-kit looks for tables among a module's exports, so this one names them all; `DIALECT` picks whose.
export const {
  desks,
  users,
  personalValues,
  deskMembers,
  sessions,
  signInDelays,
  signInLinks,
  apiTokens,
  registerSettings,
  auditEntries,
  versions,
  idempotencyKeys,
  parties,
  priorityAreas,
  agreements,
  agreementReaders,
  agreementParties,
  signatories,
  agreementAreas,
  legalEvents,
  clauses,
  assertions,
  actionPlans,
  activities,
  milestones,
  completions,
  completionEvidence,
  documents,
} = process.env.DIALECT === 'postgresql' ? postgresTables : sqliteTables
