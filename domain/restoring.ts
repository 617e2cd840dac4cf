import type { z } from 'zod'
import type { Json } from '#lib/canonical-json.ts'
import type { Command } from './command.ts'

type Fields = Record<string, Json>

/**
 * How a command that mends a record's fields takes a change of them back: by sending what they were
 * before. What the command works out by itself follows. `asSent` turns what versions keep into what
 * the command takes, where the two differ.
 */
export const restoring =
  (
    idField: string,
    { shape }: { shape: Record<string, z.core.$ZodType> },
    asSent: (before: Fields) => Fields = (before) => before,
  ): NonNullable<Command['undo']> =>
  (id, before, reason) => {
    const fields = Object.entries(asSent(before)).filter(([name]) => name in shape)
    if (fields.length === 0) return null
    const sent: Fields = { ...Object.fromEntries(fields), [idField]: id }
    return 'reason' in shape ? { ...sent, reason } : sent
  }
