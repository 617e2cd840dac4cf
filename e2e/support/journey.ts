import { test as base, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { expectAccessible, expectSettled } from './look.ts'
import { type Beginning, type Register, startRegister } from './register.ts'
import { type Watch, watch } from './watch.ts'

export { expect }

/** Somebody at a browser of their own. */
export type Person = { page: Page; watch: Watch }

export type Fixtures = {
  /** The database of the project. */
  dialect: string
  /** What is in the register to begin with: the example, unless the journey says otherwise. */
  beginning: Beginning
  register: Register
  /** The example, served beside a register that begins without it. */
  example: Register
  /** Opens a browser for somebody who has not signed in. */
  somebody: (options?: BrowserContextOptions) => Promise<Person>
}

/**
 * A journey through a register of its own. Whoever takes part in it must have seen no error on the
 * console and no failed request, and where it ends the page must be accessible; nor may the server
 * have logged an error.
 */
export const journey = base.extend<Fixtures>({
  dialect: ['sqlite', { option: true }],
  beginning: ['example', { option: true }],

  register: async ({ dialect, beginning }, use) =>
    served(await startRegister(dialect, beginning), use),
  example: async ({ dialect }, use) => served(await startRegister(dialect, 'example'), use),

  baseURL: ({ register }, use) => use(register.origin),

  somebody: async ({ browser, register, contextOptions }, use, journeyInfo) => {
    const people: Person[] = []
    await use(async (options) => {
      const own = { ...contextOptions, ...options, baseURL: register.origin }
      const page = await (await browser.newContext(own)).newPage()
      const person = { page, watch: watch(page) }
      people.push(person)
      return person
    })
    if (journeyInfo.status === journeyInfo.expectedStatus) {
      for (const { page, watch } of people) {
        await expectSettled(page)
        await expectAccessible(page)
        expect(watch.problems(), 'problems in the browser').toEqual([])
      }
    }
    for (const { page } of people) await page.context().close()
  },
})

async function served(register: Register, use: (register: Register) => Promise<void>) {
  await use(register)
  const errors = register.errors()
  await register.stop()
  expect(errors, 'errors that the server logged').toEqual([])
}
