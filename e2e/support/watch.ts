import type { ConsoleMessage, Page, Request, Response } from '@playwright/test'

/** What went wrong in a browser and was not expected. */
export type Watch = {
  /** From now on an answer with this status, at an address that ends so, is part of the journey. */
  expect(status: number, address: RegExp): void
  /** From now on requests may fail to arrive. */
  expectLostRequests(): void
  problems(): string[]
}

/** Notes each error on the console, each failed request and each error status of a page. */
export function watch(page: Page): Watch {
  const problems: string[] = []
  const expected: { status: number; address: RegExp }[] = []
  let mayBeLost = false
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !tellsOfRequest(message)) problems.push(said(message))
  })
  page.on('requestfailed', (request) => {
    if (!wasLeft(request) && !mayBeLost)
      problems.push(`failed: ${request.method()} ${request.url()}`)
  })
  page.on('response', (response) => {
    const fits = expected.some(
      ({ status, address }) => status === response.status() && address.test(pathOf(response)),
    )
    if (response.status() >= 400 && !fits) problems.push(`${response.status()} ${response.url()}`)
  })
  return {
    expect: (status, address) => expected.push({ status, address }),
    expectLostRequests: () => {
      mayBeLost = true
    },
    problems: () => problems,
  }
}

/** The browser repeats on the console what `response` and `requestfailed` have told. */
const tellsOfRequest = (message: ConsoleMessage) =>
  message.text().startsWith('Failed to load resource')

const said = (message: ConsoleMessage) => `console: ${message.text()} (${message.location().url})`

/** The browser gives up by itself what a new page makes needless, and what becomes a download. */
const wasLeft = (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED'

const pathOf = (response: Response) => {
  const { pathname, search } = new URL(response.url())
  return pathname + search
}
