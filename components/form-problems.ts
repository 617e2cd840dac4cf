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
 * The problems of a form, out of what its mutation failed with. `fields` are the labels of the form's
 * fields by their names in what is sent, or the names alone where every sentence says what it is
 * about; a problem of any other field is said in the summary alone. `within` begins the fields' ids,
 * where another form on the page has fields of the same names.
 */
export function useFormProblems(
  error: unknown,
  fields: Readonly<Record<string, string>> | readonly string[],
  within = '',
): FormProblems {
  const words = useTranslations('frame.ui')
  const labels = JSON.stringify(labelled(fields))
  // The same list as long as it is the same failure: the summary takes the focus once for each.
  return useMemo(() => {
    const said = { unreachable: words('unreachable'), unexpected: words('unexpected') }
    const named = JSON.parse(labels) as Record<string, string>
    const found = error ? problemsIn(error, said).map((one) => placed(one, named)) : []
    const places = Object.keys(named)
    found.sort((one, other) => places.indexOf(one.field) - places.indexOf(other.field))
    const summary = found.map(({ field, message }) => {
      const label = named[field]
      const place = field && within + field
      return {
        field: place,
        message: label ? words('problemAt', { label, problem: message }) : message,
      }
    })
    return { summary, of: (name) => found.find(({ field }) => field === name)?.message }
  }, [error, labels, words, within])
}

function problemsIn(error: unknown, words: { unreachable: string; unexpected: string }): Problem[] {
  if (!(error instanceof ApiProblem)) return [{ field: '', message: words.unexpected }]
  if (error.errors.length > 0) {
    return error.errors.map(({ path, message }) => ({ field: path, message }))
  }
  const said = error.status === 0 ? words.unreachable : error.message || words.unexpected
  return [{ field: '', message: said }]
}

const labelled = (fields: Readonly<Record<string, string>> | readonly string[]) =>
  Array.isArray(fields) ? Object.fromEntries(fields.map((name) => [name, ''])) : fields

/** `deskIds.0` is a problem of the field `deskIds`. */
function placed({ field: path, message }: Problem, fields: Record<string, string>): Problem {
  const named = Object.keys(fields).find((name) => path === name || path.startsWith(`${name}.`))
  return { field: named ?? '', message }
}
