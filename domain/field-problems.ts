import type { z } from 'zod'
import type { FieldProblem } from './outcome.ts'

type Issue = z.core.$ZodIssue

const ourCode = /^[a-z][A-Za-z]*$/

/** What a schema finds wrong, as codes that the messages' `invalid` says in the reader's language. */
export const fieldProblems = (error: z.ZodError): FieldProblem[] => error.issues.flatMap(problemsOf)

function problemsOf(issue: Issue): FieldProblem[] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [path, key].filter(Boolean).join('.'),
      code: 'unknownField',
    }))
  }
  if (ourCode.test(issue.message)) return [{ path, code: issue.message }]
  return [{ path, ...standardProblem(issue) }]
}

function standardProblem(issue: Issue): Omit<FieldProblem, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'required' : 'wrongType' }
    case 'too_small':
      return { code: 'tooSmall', params: { limit: Number(issue.minimum) } }
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'tooLong' : 'tooBig',
        params: { limit: Number(issue.maximum) },
      }
    case 'invalid_value':
      if (issue.input === undefined) return { code: 'required' }
      return { code: 'notInList', params: { allowed: issue.values.join(', ') } }
    default:
      return { code: 'wrongFormat' }
  }
}
