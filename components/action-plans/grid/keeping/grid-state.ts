import type { ApiProblem } from '#components/api.ts'
import { afterStep } from '../sheet/after-step.ts'
import { atEveryStep, begun, type History } from '../sheet/history.ts'
import { type Conflicts, type Known, rowOf } from '../sheet/register.ts'
import { fieldNamed, type Step } from '../sheet/steps.ts'
import type { Field } from '../sheet/values.ts'
import { filledIn, putBack } from './compared.ts'

/** What the register said no with, at a cell or, under '', of the whole row. */
export type Refused = Readonly<Partial<Record<Field | '', string>>>

/** Everything that the grid shows, at one moment. */
export type GridState = {
  readonly history: History
  readonly register: readonly Known[]
  readonly conflicts: Conflicts
  readonly refused: ReadonlyMap<string, Refused>
  /** The row that is on its way. */
  readonly saving: string | null
  /** Rows that were saved since the page was opened. */
  readonly saved: ReadonlySet<string>
  /** The register can't be reached; what was typed waits on this device. */
  readonly offline: boolean
  /** Why days and states are moved. */
  readonly reason: string
}

/** A plan as it was just opened. */
export const opened = (register: readonly Known[]): GridState => ({
  history: begun(register.map(rowOf)),
  register,
  conflicts: new Map(),
  refused: new Map(),
  saving: null,
  saved: new Set(),
  offline: false,
  reason: '',
})

/** After the register took a step; what it filled in is no change of one's own. */
export function taken(
  { register, history, saved }: GridState,
  step: Step,
  answer: { id: string; version: number },
): Partial<GridState> {
  const next = afterStep(register, step, answer, history.present)
  const made = step.does === 'create' ? next.find(({ key }) => key === step.key) : undefined
  return {
    register: next,
    saved: new Set([...saved, step.key]),
    history: made ? atEveryStep(history, (sheet) => filledIn(sheet, made)) : history,
  }
}

/** What the register does not take stays as it was typed, with its sentence. */
export function refusedBy(
  { history, register, refused }: GridState,
  step: Step,
  { errors, message }: ApiProblem,
): Partial<GridState> {
  const row = history.present.find(({ key }) => key === step.key)
  const said = row
    ? errors.map((one) => [fieldNamed(row.kind, one.path) ?? '', one.message] as const)
    : []
  const told: Refused = said.length > 0 ? Object.fromEntries(said) : { '': message }
  const back = step.does === 'remove' && register.find(({ key }) => key === step.key)
  return {
    refused: new Map(refused).set(step.key, told),
    ...(back && { history: atEveryStep(history, (sheet) => putBack(sheet, back, register)) }),
  }
}
