import { notFound } from 'next/navigation'
import { Refusal } from '#domain/outcome.ts'

/** What is not there, not the caller's to know, or no address of ours, is one page. */
export async function orNotFound<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal && ['missing', 'invalid'].includes(error.kind)) notFound()
    throw error
  }
}
