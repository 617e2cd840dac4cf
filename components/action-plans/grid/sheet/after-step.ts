import type { Known } from './register.ts'
import { parentsOf, type Sheet } from './rows.ts'
import type { Step } from './steps.ts'

/** What the register has after a step was taken; versions of those that a move passed are not known. */
export function afterStep(
  register: readonly Known[],
  step: Step,
  { id, version }: { id: string; version: number },
  sheet: Sheet,
): readonly Known[] {
  const place = register.findIndex(({ key }) => key === step.key)
  const one = register[place]
  if (step.does === 'create') return withCreated(register, step, { id, version }, sheet)
  if (!one) return register
  if (step.does === 'remove') return register.toSpliced(place, 1)
  if (step.does === 'change')
    return register.with(place, {
      ...one,
      version,
      values: { ...one.values, ...step.values },
      rooted: one.rooted || 'health' in step.values,
    })
  return withMoved(register, place, step.after, version)
}

function withCreated(
  register: readonly Known[],
  step: Extract<Step, { does: 'create' }>,
  { id, version }: { id: string; version: number },
  sheet: Sheet,
): readonly Known[] {
  const kind = step.path === '/activities' ? 'activity' : 'milestone'
  const values =
    kind === 'activity'
      ? step.values
      : {
          ...step.values,
          expected: step.values.expected || step.values.due,
          health: step.values.health || 'notStarted',
        }
  const rooted = kind === 'milestone' && values.health !== 'notStarted'
  const made: Known = { key: step.key, kind, id, version, values, closed: false, rooted }
  if (kind === 'activity') return [...register, made]
  const parent = parentsOf(sheet)[sheet.findIndex(({ key }) => key === step.key)]
  const at = register.findIndex(({ key }) => key === parent?.key)
  if (at < 0) return [...register, made]
  const next = register.findIndex((row, index) => index > at && row.kind === 'activity')
  return register.toSpliced(next < 0 ? register.length : next, 0, made)
}

function withMoved(
  register: readonly Known[],
  place: number,
  after: string | null,
  version: number,
): readonly Known[] {
  const one = register[place] as Known
  const block = one.kind === 'activity' ? blockAt(register, place) : [one]
  const rest = register.toSpliced(place, block.length)
  const at = after === null ? -1 : rest.findIndex(({ key }) => key === after)
  const target = rest[at]
  const to = one.kind === 'activity' && target ? at + blockAt(rest, at).length : at + 1
  return rest.toSpliced(to, 0, { ...one, version }, ...block.slice(1))
}

function blockAt(register: readonly Known[], place: number): readonly Known[] {
  const next = register.findIndex((row, index) => index > place && row.kind === 'activity')
  return register.slice(place, next < 0 ? register.length : next)
}
