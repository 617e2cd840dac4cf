import { ApiProblem } from '#components/api.ts'
import type { Problem } from '#components/ui/forms/error-summary.tsx'

/** The sentences of a failed save: for the summary, and for each field by its path. */
export type FormErrors = {
  summary: readonly Problem[]
  /** What is wrong at a path, or under it. */
  at: (path: string) => string | undefined
  /** What is wrong at a path itself, not at one of its rows. */
  exactlyAt: (path: string) => string | undefined
}

type Words = {
  unreachable: string
  unexpected: string
  at: (label: string, problem: string) => string
}

/**
 * What a save failed with, in the order of the form. `labels` name the form's fields by the first part
 * of their path; a row says its number.
 */
export function formErrors(
  error: unknown,
  labels: Readonly<Record<string, string>>,
  words: Words,
): FormErrors {
  const found = error ? problemsIn(error, words) : []
  const places = Object.keys(labels)
  const ordered = found.toSorted((one, other) => placeIn(places, one) - placeIn(places, other))
  const within = ({ field }: Problem, path: string) =>
    field === path || field.startsWith(`${path}.`)
  return {
    summary: ordered.map(({ field, message }) => {
      const label = labelled(field, labels)
      return { field, message: label ? words.at(label, message) : message }
    }),
    at: (path) => found.find((problem) => within(problem, path))?.message,
    exactlyAt: (path) => found.find(({ field }) => field === path)?.message,
  }
}

const placeIn = (places: readonly string[], { field }: Problem) =>
  places.indexOf(field.split('.')[0] ?? '')

function labelled(field: string, labels: Readonly<Record<string, string>>): string | undefined {
  const [name = '', ...rest] = field.split('.')
  const row = rest.find((part) => /^\d+$/.test(part))
  const label = labels[name]
  return label && row !== undefined ? `${label} ${Number(row) + 1}` : label
}

function problemsIn(error: unknown, words: Words): Problem[] {
  if (!(error instanceof ApiProblem)) return [{ field: '', message: words.unexpected }]
  if (error.errors.length > 0) {
    return error.errors.map(({ path, message }) => ({ field: path, message }))
  }
  const said = error.status === 0 ? words.unreachable : error.message || words.unexpected
  return [{ field: '', message: said }]
}
