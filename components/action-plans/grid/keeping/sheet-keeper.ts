import { ApiProblem, change, newKey } from '#components/api.ts'
import { type DraftPlace, dropCopy } from '#components/drafts/draft-copy.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { type CellChange, withCells } from '../sheet/edits.ts'
import { atEveryStep, begun, done, type History, redone, undone } from '../sheet/history.ts'
import { problemsOf } from '../sheet/problems.ts'
import { type Conflicts, type Known, knownOf, rowOf, takenIn } from '../sheet/register.ts'
import type { Sheet } from '../sheet/rows.ts'
import { afterStep, type Facts, fieldNamed, nextStep, type Step } from '../sheet/steps.ts'
import { type Field, fieldsOf, isSame, type Period, type Values } from '../sheet/values.ts'
import { keptCopy, keepSheet, type KeptSheet } from './kept-sheet.ts'

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

type Attempt = { step: Step; idempotencyKey: string }

/** How long, in ms, a row waits for the next change to it. */
const pause = 900
/** Pauses, in ms, before a register that could not be reached is tried again. */
const retries = [2_000, 5_000, 10_000, 30_000]

type Options = {
  plan: ActionPlan
  language: string
  place: DraftPlace
  /** Reads the plan as it is now. Throws ApiProblem. */
  read: () => Promise<ActionPlan>
}

/**
 * Keeps a plan's sheet: what is typed at once on this device, and row by row in the register, one
 * request after the other. What didn't arrive is sent again under the same key, so that nothing is
 * made twice; what others did meanwhile is taken in before one's own goes on.
 */
export class SheetKeeper {
  #state: GridState
  #period: Period
  readonly #options: Options
  readonly #listeners = new Set<() => void>()
  #attempt: Attempt | null = null
  #mustRead = false
  #running = false
  #failures = 0
  #held: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    const register = knownOf(options.plan, options.language)
    this.#options = options
    this.#period = options.plan
    this.#state = {
      history: begun(register.map(rowOf)),
      register,
      conflicts: new Map(),
      refused: new Map(),
      saving: null,
      saved: new Set(),
      offline: false,
      reason: '',
    }
  }

  readonly state = () => this.#state

  readonly listen = (tell: () => void) => {
    this.#listeners.add(tell)
    return () => void this.#listeners.delete(tell)
  }

  /** Goes on with what was typed on this device and never arrived; answers whether there was any. */
  restore(): boolean {
    const copy = keptCopy(this.#options.place)
    if (!copy) return false
    const { sheet, register, reason, attempt } = copy
    const conflicts: Conflicts = new Map()
    const seen = { history: begun(sheet), register, conflicts }
    const fresh = knownOf(this.#options.plan, this.#options.language, this.#keyOf(register))
    this.#attempt = attempt
    this.#become({ ...takenIn(seen, fresh), reason })
    this.#soon(0)
    return true
  }

  /** A change of one's own, to be undone as one. */
  edit(next: Sheet): void {
    const { history } = this.#state
    this.#own(done(history, next))
  }

  readonly undo = () => this.#own(undone(this.#state.history))
  readonly redo = () => this.#own(redone(this.#state.history))

  /** Why days and states are moved, from now on. */
  because(reason: string): void {
    this.#become({ reason })
    this.#keep()
    this.#soon(0)
  }

  /** One of two versions of a cell: theirs is put in its place, mine goes on to be saved. */
  decide(key: string, field: Field, whose: 'mine' | 'theirs'): void {
    const theirs = this.#state.conflicts.get(key)?.[field]
    if (theirs === undefined) return
    const change: CellChange = { key, field, value: theirs }
    const { history } = this.#state
    this.#own(whose === 'theirs' ? done(history, withCells(history.present, [change])) : history, {
      conflicts: withoutConflict(this.#state.conflicts, key, field),
    })
  }

  /** The row in which somebody is typing waits until they leave it or pause. */
  hold(key: string | null): void {
    if (this.#held === key) return
    this.#held = key
    this.#soon(0)
  }

  /** Reads the plan anew, when one comes back to the page. */
  async look(): Promise<void> {
    this.#mustRead = true
    await this.#run()
  }

  readonly again = () => {
    this.#failures = 0
    this.#soon(0)
  }

  /** What is typed is written on this device: the page is being left. */
  readonly leave = () => this.#keep()

  stop(): void {
    clearTimeout(this.#timer)
    this.#keep()
    this.#listeners.clear()
  }

  /** The next step, as far as the state lets one be taken. */
  facts(): Facts {
    const { history, register, conflicts, refused, reason } = this.#state
    return {
      sheet: history.present,
      register,
      conflicts,
      problems: (row, parent) => problemsOf(row, parent, this.#period),
      waits: (key) => refused.has(key) || key === this.#held,
      reason,
    }
  }

  #own(history: History, also: Partial<GridState> = {}): void {
    const touched = touchedRows(this.#state.history.present, history.present)
    const refused = new Map([...this.#state.refused].filter(([key]) => !touched.has(key)))
    const saved = new Set([...this.#state.saved].filter((key) => !touched.has(key)))
    this.#become({ history, refused, saved, ...also })
    this.#soon(pause)
  }

  #soon(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (wait === pause) this.#held = null
      void this.#run()
    }, wait)
    if (wait > 0) queueMicrotask(() => this.#keep())
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    try {
      for (;;) {
        if (this.#mustRead && !this.#attempt) await this.#read()
        const attempt = this.#attempt ?? this.#begin()
        if (!attempt) break
        await this.#take(attempt)
      }
      this.#become({ saving: null, offline: false })
      this.#failures = 0
    } catch (error) {
      if (!(error instanceof ApiProblem) || (error.status !== 0 && error.status !== 503))
        throw error
      this.#become({ saving: null, offline: true })
      const wait = retries[Math.min(this.#failures++, retries.length - 1)] ?? 0
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#run(), wait)
    } finally {
      this.#running = false
      this.#keep()
    }
  }

  #begin(): Attempt | null {
    const step = nextStep(this.facts())
    this.#attempt = step && { step, idempotencyKey: newKey() }
    if (step) this.#become({ saving: step.key })
    return this.#attempt
  }

  /** Takes a step; what can't be reached is thrown, and the step stays to be taken. */
  async #take({ step, idempotencyKey }: Attempt): Promise<void> {
    try {
      const answer = await sendStep(step, idempotencyKey)
      this.#attempt = null
      this.#taken(step, answer)
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status === 0 || error.status === 503) throw error
      this.#attempt = null
      if (error.status === 412) this.#mustRead = true
      else if (step.does === 'remove' && error.status === 404)
        this.#taken(step, { id: '', version: 0 })
      else this.#refuse(step, error)
    }
  }

  #taken(step: Step, answer: { id: string; version: number }): void {
    const { register, history, saved } = this.#state
    const next = afterStep(register, step, answer, history.present)
    if (step.does === 'move') this.#mustRead = true
    const made = step.does === 'create' ? next.find(({ key }) => key === step.key) : undefined
    this.#become({
      register: next,
      saved: new Set([...saved, step.key]),
      history: made ? atEveryStep(history, (sheet) => filledIn(sheet, made)) : history,
    })
  }

  /** What the register does not take stays as it was typed, with its sentence. */
  #refuse(step: Step, error: ApiProblem): void {
    const { history, register, refused } = this.#state
    const row = history.present.find(({ key }) => key === step.key)
    const said = row
      ? error.errors.map(
          ({ path, message }) => [fieldNamed(row.kind, path) ?? '', message] as const,
        )
      : []
    const told = said.length > 0 ? Object.fromEntries(said) : { '': error.message }
    // A row that can't be taken out, or put elsewhere, stands as the register has it.
    const back = step.does === 'remove' && register.find(({ key }) => key === step.key)
    this.#become({
      refused: new Map(refused).set(step.key, told),
      ...(back && { history: atEveryStep(history, (sheet) => putBack(sheet, back, register)) }),
    })
    if (error.status === 404) this.#mustRead = true
  }

  async #read(): Promise<void> {
    const plan = await this.#options.read()
    this.#mustRead = false
    this.#period = plan
    const { history, register, conflicts } = this.#state
    const fresh = knownOf(plan, this.#options.language, this.#keyOf(register))
    this.#become(takenIn({ history, register, conflicts }, fresh))
  }

  #keyOf(register: readonly Known[]) {
    const keys = new Map(register.map(({ id, key }) => [id, key]))
    return (id: string) => keys.get(id) ?? id
  }

  /** What is not in the register yet is kept here; nothing is where there is nothing left to do. */
  #keep(): void {
    const { history, register, reason, offline } = this.#state
    const { place } = this.#options
    const sheet = history.present
    const settled = !offline && this.#attempt === null && isSettled(sheet, register)
    if (settled) dropCopy(place)
    else keepSheet(place, { sheet, register, reason, attempt: this.#attempt } satisfies KeptSheet)
  }

  #become(state: Partial<GridState>): void {
    this.#state = { ...this.#state, ...state }
    for (const tell of this.#listeners) tell()
  }
}

async function sendStep(step: Step, key: string): Promise<{ id: string; version: number }> {
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

/** What the register filled in where a new row said nothing. */
const filledIn = (sheet: Sheet, made: Known): Sheet =>
  sheet.map((row) => {
    if (row.key !== made.key) return row
    const { expected, health } = row.values
    const filled = {
      expected: expected || made.values.expected,
      health: health || made.values.health,
    }
    return { ...row, values: { ...row.values, ...filled } }
  })

function putBack(sheet: Sheet, known: Known, register: readonly Known[]): Sheet {
  if (sheet.some(({ key }) => key === known.key)) return sheet
  const here = new Set(sheet.map(({ key }) => key))
  const place = register.findIndex(({ key }) => key === known.key)
  const before = register.slice(0, place).findLast(({ key }) => here.has(key))
  const at = before ? sheet.findIndex(({ key }) => key === before.key) + 1 : 0
  return sheet.toSpliced(at, 0, rowOf(known))
}

function touchedRows(before: Sheet, after: Sheet): ReadonlySet<string> {
  const rows = new Map(before.map((row) => [row.key, row]))
  return new Set(after.filter((row) => rows.get(row.key) !== row).map(({ key }) => key))
}

const isSettled = (sheet: Sheet, register: readonly Known[]) =>
  sheet.length === register.length &&
  sheet.every((row, place) => {
    const known = register[place]
    if (known?.key !== row.key) return false
    return fieldsOf[row.kind].every((field) => isSame(row.values[field], known.values[field]))
  })

function withoutConflict(conflicts: Conflicts, key: string, field: Field): Conflicts {
  const { [field]: _, ...left } = conflicts.get(key) ?? {}
  const others = new Map(conflicts)
  if (Object.keys(left).length === 0) others.delete(key)
  else others.set(key, left as Partial<Values>)
  return others
}
