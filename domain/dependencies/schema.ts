import { z } from 'zod'
import type { Json } from '#lib/canonical-json.ts'
import { id } from '#lib/fields.ts'

/**
 * What an activity or a milestone waits for: others of its plan, each of which has to end before it
 * begins (finish to start). The whole list is said; an empty one is none.
 */
export const dependsOn = () => z.array(id()).max(50)

/** What versions keep, as it is sent again: they keep no list where there was nothing to wait for. */
export const withDependencies = (before: Record<string, Json>): Record<string, Json> =>
  'dependsOn' in before ? { ...before, dependsOn: before.dependsOn ?? [] } : before
