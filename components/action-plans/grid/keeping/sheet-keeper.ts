import { ApiProblem, newKey } from '#components/api.ts'
import { type DraftPlace, dropCopy } from '#components/drafts/draft-copy.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { type CellChange, withCells } from '../sheet/edits.ts'
import { atEveryStep, begun, done, type History, redone, undone } from '../sheet/history.ts'
import { problemsOf } from '../sheet/problems.ts'
import { type Known, knownOf, takenIn } from '../sheet/register.ts'
import type { Row, Sheet } from '../sheet/rows.ts'
import { withWaitProblems } from '../sheet/waits.ts'
import { type Facts, nextStep, type Step } from '../sheet/steps.ts'
import type { Field, Period } from '../sheet/values.ts'
import { isSettled, touchedRows, withoutConflict } from './compared.ts'
import { type GridState, opened, refusedBy, taken } from './grid-state.ts'
import { sendStep } from './send-step.ts'
import { keptCopy, keepSheet, type KeptSheet } from './kept-sheet.ts'

type Attempt = { step: Step; idempotencyKey: string }

/** How long, in ms, a row waits for the next change to it. */
const pause = 900
/** The same, before a register that could not be reached is tried again. */
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
  #letGo: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    const register = knownOf(options.plan, options.language)
    this.#options = options
    this.#period = options.plan
    this.#state = opened(register)
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
    const seen = { history: begun(sheet), register, conflicts: new Map() }
    const fresh = knownOf(this.#options.plan, this.#options.language, this.#keyOf(register))
    this.#attempt = attempt
    this.#become({ ...takenIn(seen, fresh), reason })
    this.#soon(0)
    return true
  }

  /** A change of one's own, to be undone as one. */
  edit(next: Sheet): void {
    this.#own(done(this.#state.history, next))
  }

  readonly undo = () => this.#own(undone(this.#state.history))
  readonly redo = () => this.#own(redone(this.#state.history))

  /** What was typed is understood now, at every step: it is no change of one's own. */
  understand(change: (sheet: Sheet) => Sheet): void {
    this.#own(atEveryStep(this.#state.history, change))
  }

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
    clearTimeout(this.#letGo)
    if (key !== null) this.#letGo = setTimeout(() => this.#release(), pause)
    this.#soon(0)
  }

  /** Whoever only stands in a row keeps it from nothing. */
  #release(): void {
    this.#held = null
    void this.#run()
  }

  /** One came back to the page. */
  readonly look = (): void => {
    this.#mustRead = true
    void this.#run()
  }

  readonly again = () => {
    this.#failures = 0
    this.#soon(0)
  }

  /** What is typed is written on this device: the page is being left. */
  readonly leave = () => this.#keep()

  /** What is wrong with a row by itself, whatever it waits for. */
  readonly judge = (row: Row, parent: Row | null) => problemsOf(row, parent, this.#period)

  facts(): Facts {
    const { history, register, conflicts, refused, reason } = this.#state
    return {
      ...{ planId: this.#options.plan.id, sheet: history.present, register, conflicts },
      problems: withWaitProblems(history.present, this.judge),
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
    this.#timer = setTimeout(() => (wait === pause ? this.#release() : void this.#run()), wait)
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

  /** What can't be reached is thrown, and the step stays to be taken. */
  async #take({ step, idempotencyKey }: Attempt): Promise<void> {
    try {
      const answer = await sendStep(step, idempotencyKey)
      this.#attempt = null
      this.#taken(step, answer)
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status === 0 || error.status === 503) throw error
      this.#attempt = null
      if (error.status === 412) this.#mustRead = true
      else if (step.does !== 'remove' || error.status !== 404) this.#refuse(step, error)
      else this.#taken(step, { id: '', version: 0 })
    }
  }

  #taken(step: Step, answer: { id: string; version: number }): void {
    // Those that it passed have other versions now.
    if (step.does === 'move') this.#mustRead = true
    this.#become({ ...taken(this.#state, step, answer), offline: false })
  }

  #refuse(step: Step, error: ApiProblem): void {
    if (error.status === 404) this.#mustRead = true
    this.#become(refusedBy(this.#state, step, error))
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
