import { ApiProblem } from '#components/api.ts'
import { clock } from '#lib/clock.ts'
import { newId } from '#lib/ids.ts'
import { deleteDraft, putDraft, readDraft } from './draft-calls.ts'
import { copyOf, type DraftPlace, dropCopy, keepCopy } from './draft-copy.ts'

/** A draft that was there when the form was opened. */
export type FoundDraft = { id: string; savedAt: string; content: unknown }

/** What stands in the form. */
export type Typed = {
  content: unknown
  seenVersion: number | null
  /** What the list of drafts calls it. */
  title: string | null
  /** Whether anything was typed that the record does not say. */
  changed: boolean
}

export type DraftState =
  | { is: 'none' | 'saving' | 'offline' | 'elsewhere' }
  | { is: 'saved'; at: string }
  | { is: 'failed'; reason: string }

/** How long, in ms, a change waits for the next one. */
const pause = 5_000

/**
 * Keeps the draft of one form: five seconds after a change, and whenever `save` is called; one save
 * after the other, so that an earlier text never comes after a later one. While the register can't
 * be reached a copy stays on the device.
 */
export class DraftKeeper {
  readonly id: string
  readonly #place: DraftPlace
  readonly #listeners = new Set<() => void>()
  #state: DraftState
  #savedAt: string | null
  #savedText: string | null
  #typed: Typed | null = null
  #over = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn = Promise.resolve()

  constructor(place: DraftPlace, found: FoundDraft | null) {
    this.#place = place
    this.id = found?.id ?? newId()
    this.#state = found ? { is: 'saved', at: found.savedAt } : { is: 'none' }
    this.#savedAt = found?.savedAt ?? null
    this.#savedText = found ? JSON.stringify(found.content) : null
  }

  readonly state = () => this.#state

  readonly listen = (tell: () => void) => {
    this.#listeners.add(tell)
    return () => void this.#listeners.delete(tell)
  }

  /** Tells what stands in the form now. */
  type(typed: Typed): void {
    this.#typed = typed
    clearTimeout(this.#timer)
    if (this.isDue()) this.#timer = setTimeout(() => this.save(), pause)
  }

  /** Whether something typed is kept nowhere but on this page. */
  isDue(): boolean {
    if (this.#over || !this.#typed?.changed) return false
    return JSON.stringify(this.#typed.content) !== this.#savedText
  }

  save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#turn = this.#turn.then(() => this.#saveNow())
    return this.#turn
  }

  /** The page is being left: whether what was typed still arrives is not known. */
  readonly leave = (): void => {
    if (!this.isDue()) return
    this.#copy()
    void this.save()
  }

  /** Gives `take` what was typed on this device and never arrived. */
  restore(take: (content: unknown) => void): void {
    const copy = copyOf(this.#place)
    if (copy && (this.#savedAt === null || copy.at > this.#savedAt)) take(copy.content)
    else dropCopy(this.#place)
  }

  /** What was typed elsewhere; this form goes on from there. Throws ApiProblem. */
  async takeOver(): Promise<unknown> {
    const { content, savedAt } = await readDraft(this.id)
    this.#saved(savedAt, JSON.stringify(content))
    return content
  }

  /** What was typed here stands, whatever was typed elsewhere. Throws ApiProblem. */
  async insist(): Promise<void> {
    this.#savedAt = (await readDraft(this.id)).savedAt
    await this.save()
  }

  /** It has become a record, or is not wanted any more. */
  async forget(): Promise<void> {
    this.#over = true
    clearTimeout(this.#timer)
    dropCopy(this.#place)
    await this.#turn
    if (this.#savedAt !== null) await deleteDraft(this.id).catch(staysForNow)
    this.#become({ is: 'none' })
  }

  async #saveNow(): Promise<void> {
    if (!this.isDue() || this.#typed === null) return
    const { changed: _, ...said } = this.#typed
    const { form, subjectId, under = null } = this.#place
    this.#become({ is: 'saving' })
    try {
      const saving = { form, subjectId, under, ...said, savedBefore: this.#savedAt }
      const { savedAt } = await putDraft(this.id, saving)
      this.#saved(savedAt, JSON.stringify(said.content))
    } catch (error) {
      this.#copy()
      this.#become(stateAfter(error))
    }
  }

  #saved(at: string, text: string): void {
    this.#savedAt = at
    this.#savedText = text
    dropCopy(this.#place)
    this.#become({ is: 'saved', at })
  }

  #copy(): void {
    const { content } = this.#typed ?? {}
    keepCopy(this.#place, { content, at: clock.now().toISOString() })
  }

  #become(state: DraftState): void {
    this.#state = state
    for (const tell of this.#listeners) tell()
  }
}

function stateAfter(error: unknown): DraftState {
  if (!(error instanceof ApiProblem)) throw error
  if (error.status === 0 || error.status === 503) return { is: 'offline' }
  if (error.code === 'draft.continuedElsewhere') return { is: 'elsewhere' }
  return { is: 'failed', reason: error.errors[0]?.message ?? error.message }
}

/** The record is saved: a draft that is gone already, or stays a while longer, is no failure. */
function staysForNow(error: unknown): void {
  if (!(error instanceof ApiProblem)) throw error
}
