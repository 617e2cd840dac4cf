import { change } from '#components/api.ts'
import type { Step } from '../sheet/steps.ts'

/** Asks the register for a step. Throws ApiProblem. */
export async function sendStep(step: Step, key: string): Promise<{ id: string; version: number }> {
  const headers = { 'Idempotency-Key': key }
  if (step.does === 'create') {
    const { answer } = await change<{ id: string; version: number }>(step.path, {
      body: step.body,
      headers,
    })
    return answer
  }
  const method = { change: 'PATCH', move: 'PUT', remove: 'DELETE' } as const
  const body = step.does === 'remove' ? {} : { body: step.body }
  const { answer } = await change<{ id: string; version: number }>(step.path, {
    method: method[step.does],
    ...body,
    headers,
    ifMatch: step.version,
  })
  return answer
}
