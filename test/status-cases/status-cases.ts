import { changes } from './changes.ts'
import { entries } from './entries.ts'
import { notices } from './notices.ts'
import { renewals } from './renewals.ts'
import type { StatusCase } from './shape.ts'
import { certainty, terms } from './terms.ts'

/** What `domain.md` and `contract.md` say of sets of facts, worked out from them by hand. */
export const statusCases: readonly StatusCase[] = [
  ...certainty,
  ...terms,
  ...renewals,
  ...notices,
  ...entries,
  ...changes,
]
