'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Problem } from './ui/forms/error-summary.tsx'
import { ApiProblem } from './api.ts'

/** What is wrong with a form after it was sent: for the summary above it, and for each field. */
export type FormProblems = {
  summary: readonly Problem[]
  /** The sentence of a field, by its name in what was sent. */
  of: (field: string) => string | undefined
}

/**
 * The problems of a form, out of what its mutation failed with. `fields` are the names that the form
 * has; a problem of any other is said in the summary alone.
 */
export function useFormProblems(error: unknown, fields: readonly string[]): FormProblems {
  const words = useTranslations('frame.ui')
  const names = fields.join(' ')
  // The same list as long as it is the same failure: the summary takes the focus once for each.
  return useMemo(() => {
    const said = { unreachable: words('unreachable'), unexpected: words('unexpected') }
    const summary = error ? problemsIn(error, said).map((one) => placed(one, names.split(' '))) : []
    return { summary, of: (name) => summary.find(({ field }) => field === name)?.message }
  }, [error, names, words])
}

function problemsIn(error: unknown, words: { unreachable: string; unexpected: string }): Problem[] {
  if (!(error instanceof ApiProblem)) return [{ field: '', message: words.unexpected }]
  if (error.errors.length > 0) {
    return error.errors.map(({ path, message }) => ({ field: path, message }))
  }
  const said = error.status === 0 ? words.unreachable : error.message || words.unexpected
  return [{ field: '', message: said }]
}

/** `deskIds.0` is a problem of the field `deskIds`. */
function placed({ field: path, message }: Problem, fields: readonly string[]): Problem {
  const field = fields.find((name) => path === name || path.startsWith(`${name}.`)) ?? ''
  return { field, message }
}
