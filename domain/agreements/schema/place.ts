import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id } from '#lib/fields.ts'

/**
 * Where a new record stands: under an agreement, whose desk and level it takes, or on a desk alone.
 * `restricted` is for records of an agreement, which says whom they are open to.
 */
export const placeFields = {
  agreementId: id().nullable().default(null),
  deskId: id().nullable().default(null),
  level: z.enum(levels).exclude(['restricted']).default('internal'),
}

type Asked = { agreementId: string | null; deskId: string | null }

/** For `refine`: one of the two is named. */
export const hasPlace = ({ agreementId, deskId }: Asked) => agreementId !== null || deskId !== null

/** What is said where neither is. */
export const placeMissing = { error: 'required', path: ['deskId'] }
