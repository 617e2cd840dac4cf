import { SettingError } from '#lib/env.ts'
import { NotDone } from './verb.ts'

/**
 * Why something was not done, as sentences for the person at the command line; undefined for a
 * mistake of the program, which is shown whole.
 */
export async function reasonsOf(error: unknown): Promise<readonly string[] | undefined> {
  if (error instanceof NotDone) return error.reasons
  if (error instanceof SettingError) return error.sentences
  if (!(error instanceof Error)) return undefined
  // By name: their modules open databases, which not every verb needs.
  if (['StoreBusy', 'StoreFull', 'StoreUnusable'].includes(error.name)) return [error.message]
  if (error.name === 'Refusal') return (await import('./refusal-reasons.ts')).refusalReasons(error)
  return undefined
}
