import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { newRow } from '../sheet/rows.ts'
import { SheetKeeper } from './sheet-keeper.ts'

const plan = { id: 'plan', fromDay: '2026-01-01', toDay: '2026-12-31', recordStatus: 'draft' }
const days = { from: '2026-02-01', due: '2026-11-30' }
const activity = (key: string) => newRow(key, 'activity', { title: { en: key }, ...days })

/** A register that makes every row, while it can be reached. */
let reached = true
let made: string[] = []
function answer(_address: string, init: RequestInit): Promise<Response> {
  if (!reached) return Promise.reject(new TypeError('no network'))
  made.push(JSON.parse(String(init.body)).titles.en)
  return new Promise((resolve) => {
    const body = { id: `id-${made.length}`, version: made.length }
    setTimeout(() => resolve(Response.json(body, { headers: { etag: '"1"' } })), 50)
  })
}

function openedPlan(): SheetKeeper {
  const place = { ownerId: 'officer', form: 'grid', subjectId: 'plan' }
  const whole = { ...plan, activities: [] } as unknown as ActionPlan
  return new SheetKeeper({ plan: whole, language: 'en', place, read: async () => whole })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', answer)
  reached = true
  made = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the sheet of a plan', () => {
  test('says that the network is back with the first row that arrives', async () => {
    const keeper = openedPlan()
    reached = false
    keeper.edit(['one', 'two', 'three'].map(activity))
    await vi.advanceTimersByTimeAsync(4_000)
    expect(keeper.state().offline).toBe(true)
    reached = true
    keeper.again()
    await vi.advanceTimersByTimeAsync(70)
    expect([made, keeper.state().offline]).toEqual([['one', 'two'], false])
  })

  test('saves a row in which somebody stands and types no more', async () => {
    const keeper = openedPlan()
    keeper.edit(['one', 'two'].map(activity))
    keeper.hold('two')
    await vi.advanceTimersByTimeAsync(500)
    expect(made).toEqual(['one'])
    await vi.advanceTimersByTimeAsync(500)
    expect(made).toEqual(['one', 'two'])
  })
})
