import type { z } from 'zod'
import type { FieldProblem } from './outcome.ts'

type Issue = z.core.$ZodIssue

const ourCode = /^[a-z][A-Za-z]*$/

/** More of them help nobody, and every refusal is kept for ever in the audit log. */
const mostProblems = 100
const longestPath = 200

/** What a schema finds wrong, as codes that the messages' `invalid` says in the reader's language. */
export const fieldProblems = (error: z.ZodError): FieldProblem[] =>
  error.issues.flatMap(problemsOf).slice(0, mostProblems)

/**
 * A path holds the names that the sender gave fields, and so anything at all: halves of characters,
 * which have no hash, and U+0000, which PostgreSQL keeps in no text, are said as U+FFFD.
 */
const pathOf = (...parts: readonly PropertyKey[]) =>
  parts.map(String).join('.').slice(0, longestPath).toWellFormed().replaceAll('\0', '\ufffd')

function problemsOf(issue: Issue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, mostProblems)
      .map((key) => ({ path: pathOf(...issue.path, key), code: 'unknownField' }))
  }
  const path = pathOf(...issue.path)
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
