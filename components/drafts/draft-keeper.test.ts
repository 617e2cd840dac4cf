import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DraftKeeper, type Typed } from './draft-keeper.ts'

const place = { ownerId: 'officer', form: 'agreement', subjectId: null }
const typed = (content: unknown): Typed => ({
  content,
  seenVersion: null,
  title: null,
  changed: true,
})

/** A register that answers as it is told to, and a device that stores. */
let sent: { method: string; body: Record<string, unknown> }[] = []
let answers: (() => Promise<Response>)[] = []
const saved = (at: string) => async () => Response.json({ id: 'd', savedAt: at })
const unreachable = () => Promise.reject(new TypeError('no network'))
const refused = (code: string) => async () => Response.json({ code }, { status: 409 })

/** What a form that is opened anew finds on the device. */
function unsent(at: typeof place): unknown {
  let content: unknown = null
  new DraftKeeper(at, null).restore((found) => {
    content = found
  })
  return content
}

beforeEach(() => {
  vi.useFakeTimers()
  const stored = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    setItem: (key: string, text: string) => void stored.set(key, text),
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => void stored.delete(key),
  })
  sent = []
  answers = []
  vi.stubGlobal('fetch', (_address: string, init: RequestInit) => {
    sent.push({ method: init.method ?? '', body: JSON.parse(String(init.body ?? 'null')) })
    return (answers.shift() ?? unreachable)()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a draft', () => {
  test('is saved five seconds after the last change', async () => {
    answers = [saved('2026-11-27T06:02:00.000Z')]
    const keeper = new DraftKeeper(place, null)
    keeper.type(typed('M'))
    await vi.advanceTimersByTimeAsync(4_000)
    keeper.type(typed('Me'))
    await vi.advanceTimersByTimeAsync(4_900)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(sent.map(({ body }) => [body.content, body.savedBefore])).toEqual([['Me', null]])
    expect(keeper.state()).toEqual({ is: 'saved', at: '2026-11-27T06:02:00.000Z' })
  })

  test('is not saved again for the same text, nor where nothing was typed', async () => {
    answers = [saved('2026-11-27T06:02:00.000Z')]
    const keeper = new DraftKeeper(place, null)
    keeper.type({ ...typed('as it was'), changed: false })
    await keeper.save()
    keeper.type(typed('Me'))
    await keeper.save()
    await keeper.save()
    expect(sent).toHaveLength(1)
  })

  test('is sent one after the other, each with the moment of the one before', async () => {
    const keeper = new DraftKeeper(place, null)
    const typeOnMeanwhile = () => {
      keeper.type(typed('two'))
      void keeper.save()
      return saved('2026-11-27T06:02:00.000Z')()
    }
    answers = [typeOnMeanwhile, saved('2026-11-27T06:02:01.000Z')]
    keeper.type(typed('one'))
    await keeper.save()
    await keeper.save()
    expect(sent.map(({ body }) => [body.content, body.savedBefore])).toEqual([
      ['one', null],
      ['two', '2026-11-27T06:02:00.000Z'],
    ])
  })

  test('stays on the device while the register can not be reached', async () => {
    const keeper = new DraftKeeper(place, null)
    keeper.type(typed('lost?'))
    const saving = keeper.save()
    await vi.advanceTimersByTimeAsync(5_000)
    await saving
    expect(keeper.state()).toEqual({ is: 'offline' })
    expect(unsent(place)).toBe('lost?')
    expect(unsent({ ...place, ownerId: 'another' })).toBeNull()
    answers = [saved('2026-11-27T06:05:00.000Z')]
    await keeper.save()
    expect(unsent(place)).toBeNull()
  })

  test('that was continued elsewhere is not written over', async () => {
    const found = { id: 'd', savedAt: '2026-11-27T06:00:00.000Z', content: 'begun' }
    answers = [refused('draft.continuedElsewhere')]
    const keeper = new DraftKeeper(place, found)
    keeper.type(typed('here'))
    await keeper.save()
    expect(keeper.state()).toEqual({ is: 'elsewhere' })
    answers = [
      async () => Response.json({ savedAt: '2026-11-27T06:04:00.000Z', content: 'there' }),
      saved('2026-11-27T06:05:00.000Z'),
    ]
    await keeper.insist()
    expect(sent.at(-1)?.body).toMatchObject({
      content: 'here',
      savedBefore: '2026-11-27T06:04:00.000Z',
    })
  })

  test('is gone once it has become a record', async () => {
    const found = { id: 'd', savedAt: '2026-11-27T06:00:00.000Z', content: 'begun' }
    answers = [async () => Response.json({ draftId: 'd' })]
    const keeper = new DraftKeeper(place, found)
    keeper.type(typed('finished'))
    await keeper.forget()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent.map(({ method }) => method)).toEqual(['DELETE'])
  })
})
