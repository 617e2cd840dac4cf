import { afterEach, expect, it, vi } from 'vitest'
import { change } from './api.ts'

afterEach(() => vi.unstubAllGlobals())

const answering = () => {
  const asked = vi.fn(async () => Response.json({ id: 'one' }, { headers: { etag: '"7"' } }))
  vi.stubGlobal('fetch', asked)
  return asked
}

it('sends once what is asked for again before its answer is there', async () => {
  const asked = answering()
  const twice = [1, 2].map(() => change('/milestones', { body: { titles: { en: 'Call' } } }))
  expect(await Promise.all(twice)).toEqual(
    [1, 2].map(() => ({ answer: { id: 'one' }, version: 7 })),
  )
  expect(asked).toHaveBeenCalledTimes(1)
})

it('sends what differs, and what is asked for after the answer', async () => {
  const asked = answering()
  await Promise.all(
    ['Call', 'Visit'].map((en) => change('/milestones', { body: { titles: { en } } })),
  )
  await change('/milestones', { body: { titles: { en: 'Call' } } })
  expect(asked).toHaveBeenCalledTimes(3)
})

it('changes a version once, though the page has not shown the next one yet', async () => {
  const asked = answering()
  const submit = (ifMatch: number) => change('/action-plans/one/submission', { ifMatch })
  await submit(6)
  expect((await submit(6)).version).toBe(7)
  expect(asked).toHaveBeenCalledTimes(1)
  await submit(7)
  expect(asked).toHaveBeenCalledTimes(2)
})

it('asks anew after a failure', async () => {
  const failing = vi.fn(async () => Response.json({ code: 'invalid' }, { status: 422 }))
  vi.stubGlobal('fetch', failing)
  const twice = await Promise.allSettled([1, 2].map(() => change('/milestones', { body: {} })))
  expect(twice.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(failing).toHaveBeenCalledTimes(1)
  answering()
  expect((await change('/milestones', { body: {} })).version).toBe(7)
})
