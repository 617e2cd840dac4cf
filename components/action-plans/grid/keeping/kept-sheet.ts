import { copyOf, type DraftPlace, keepCopy } from '#components/drafts/draft-copy.ts'
import { clock } from '#lib/clock.ts'
import type { Known } from '../sheet/register.ts'
import type { Row, Sheet } from '../sheet/rows.ts'
import type { Step } from '../sheet/steps.ts'
import { noValues } from '../sheet/values.ts'

/** What is typed in a grid and not in the register, with what the register had when it was typed. */
export type KeptSheet = {
  sheet: Sheet
  register: readonly Known[]
  reason: string
  /** What was sent, and nobody knows whether it arrived. */
  attempt: { step: Step; idempotencyKey: string } | null
}

export const keepSheet = (place: DraftPlace, kept: KeptSheet) =>
  keepCopy(place, { content: kept, at: clock.now().toISOString() })

/** What this device kept of a grid, if the register never got all of it. */
export function keptCopy(place: DraftPlace): KeptSheet | null {
  const content = copyOf(place)?.content as Partial<KeptSheet> | undefined
  return content?.sheet && content.register
    ? {
        sheet: content.sheet.map(whole),
        register: content.register.map(whole),
        reason: content.reason ?? '',
        attempt: content.attempt ?? null,
      }
    : null
}

/** A copy of an earlier release may lack columns of this one. */
const whole = <R extends Row>(row: R): R => ({ ...row, values: { ...noValues, ...row.values } })
