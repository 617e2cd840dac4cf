// `node e2e/support/tour-pictures.ts ORIGIN OFFICER-PASSWORD MANAGER-PASSWORD` takes the pictures of
// docs/tour.md and the README from a served example register; CHROMIUM_PATH names a browser of the machine's own.
import { join } from 'node:path'
import { chromium, type Page, type ViewportSize } from '@playwright/test'

const [origin = '', officer = '', manager = ''] = process.argv.slice(2)
const executablePath = process.env.CHROMIUM_PATH
const wide = { viewport: { width: 1440, height: 960 } }
const browser = await chromium.launch(executablePath ? { executablePath } : {})

await taken('board', null, async () => '/')
await taken('form', ['officer', officer], async (page) => `${await memorandum(page)}/edit`, {
  top: '#part-areas',
})
await taken('desk', ['officer', officer], async () => '/desk')
await taken('dashboard', ['manager', manager], async () => '/dashboard')
await taken('source', ['officer', officer], async (page) => {
  await page.goto(origin + (await memorandum(page)))
  return (
    (await page.locator('a[href^="/sources/"]:not([href*="new"])').first().getAttribute('href')) ??
    ''
  )
})
await taken('ledger', ['officer', officer], async () => '/commitments?coverage=underWay', wide)
await taken('gantt', ['officer', officer], async (page) => `${await plan(page)}/gantt`, wide)
await taken('edition', ['officer', officer], memorandum)
await taken('agreement', ['officer', officer], memorandum, wide)
await browser.close()

async function taken(
  name: string,
  account: [string, string] | null,
  addressOn: (page: Page) => Promise<string>,
  { viewport = { width: 1200, height: 800 }, top }: { viewport?: ViewportSize; top?: string } = {},
) {
  const page = await browser.newPage({ viewport, locale: 'en-GB' })
  if (account) await signIn(page, account)
  await page.goto(origin + (await addressOn(page)))
  await page.waitForLoadState('networkidle')
  if (top) await page.locator(top).evaluate((part) => part.scrollIntoView())
  await page.screenshot({ path: join(import.meta.dirname, '../../docs/pictures', `${name}.png`) })
  await page.close()
}

async function signIn(page: Page, [role, password]: [string, string]) {
  await page.goto(`${origin}/sign-in`)
  await page.getByLabel('E-mail').fill(`${role}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

async function plan(page: Page): Promise<string> {
  const { items } = await (await page.request.get(`${origin}/api/v1/action-plans`)).json()
  return `/action-plans/${items[0].id}`
}

async function memorandum(page: Page): Promise<string> {
  const answer = await page.request.get(`${origin}/api/v1/agreements?q=PER-CHN-2019-01`)
  const { items } = await answer.json()
  return `/agreements/${items[0].id}`
}
