import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'

/** An uncertain day from its three columns. */
export const uncertain = (
  edtf: string | null,
  lower: Day | null,
  upper: Day | null,
): UncertainDay | null =>
  edtf === null || lower === null || upper === null ? null : { edtf, lower, upper }

type Columns<Name extends string> = {
  [Column in Name | `${Name}Lower` | `${Name}Upper`]: string | null
}

/** The three columns of an uncertain day, all null where it is not known. */
export const uncertainColumns = <const Name extends string>(
  name: Name,
  day: UncertainDay | null,
): Columns<Name> =>
  ({
    [name]: day?.edtf ?? null,
    [`${name}Lower`]: day?.lower ?? null,
    [`${name}Upper`]: day?.upper ?? null,
  }) as Columns<Name>
