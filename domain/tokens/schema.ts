import { z } from 'zod'
import { id } from '#lib/fields.ts'

/** `days`: how long the token works from now. */
export const issueTokenInput = z.strictObject({
  userId: id(),
  days: z.number().int().min(1).max(3_650),
})

/** `token` is told once. */
export const issueTokenOutput = z.strictObject({
  id: z.string(),
  token: z.string().nullable(),
  expiresAt: z.string(),
})

export const revokeTokenInput = z.strictObject({ tokenId: id() })

export const revokeTokenOutput = z.strictObject({})
