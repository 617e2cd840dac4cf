/**
 * How fast the grid and the Gantt of a plan of 500 milestones are in a browser: `node bench/grid.ts
 * ORIGIN EMAIL PASSWORD` makes such a plan in the register that answers there, and prints the
 * milliseconds from a key to the next picture (median and worst of each kind), from a paste of 500 rows
 * to its preview, and from picture to picture while the Gantt is scrolled from end to end.
 */
import { chromium, type Page } from '@playwright/test'

const [origin = '', email = '', password = ''] = process.argv.slice(2)
const milestones = 500
const activities = 20

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: ['--no-sandbox'],
})
const context = await browser.newContext({
  baseURL: origin,
  viewport: { width: 1440, height: 900 },
})
const page = await context.newPage()
await page.goto('/sign-in')
await page.getByLabel('E-mail').fill(email)
await page.getByLabel('Password', { exact: true }).fill(password)
await page.getByRole('button', { name: 'Sign in' }).click()
await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
const plan = await onePlan(page)
await page.goto(`/action-plans/${plan}/grid`)
await page.locator('[data-column="title"] textarea').focus()
await page.waitForTimeout(500)

const keys = {
  arrow: 'ArrowDown',
  letter: 'a',
  enter: 'Enter',
  select: 'Shift+ArrowDown',
  page: 'PageDown',
}
const figures: Record<string, string> = {}
for (const [name, key] of Object.entries(keys)) {
  const took: number[] = []
  for (let round = 0; round < 21; round++) {
    took.push(await pictured(page, () => page.keyboard.press(key)))
    if (name === 'letter') await page.keyboard.press('Escape')
    if (name === 'enter') await page.keyboard.press('Escape')
  }
  took.sort((one, other) => one - other)
  figures[name] = `${took[10]?.toFixed(0)} ms, at worst ${took.at(-1)?.toFixed(0)} ms`
}
await page.keyboard.press('Escape')
await page.locator('[data-column="title"] textarea').focus()
figures.paste = `${(await pasted(page)).toFixed(0)} ms until 500 rows can be looked at`
await page.goto(`/action-plans/${plan}/gantt`)
await page.waitForLoadState('networkidle')
figures.gantt = await scrolled(page)
console.log(JSON.stringify({ milestones, ...figures }, null, 2))
await browser.close()

/** Milliseconds from the key, as the browser heard of it, to the picture that follows. */
async function pictured(at: Page, press: () => Promise<void>): Promise<number> {
  await at.evaluate(() => {
    const told = new Promise<number>((resolve) => {
      const heard = ({ timeStamp }: Event) => {
        removeEventListener('keydown', heard, true)
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
      }
      addEventListener('keydown', heard, true)
    })
    Object.assign(window, { told })
  })
  await press()
  return await at.evaluate(() => (window as unknown as { told: Promise<number> }).told)
}

async function pasted(at: Page): Promise<number> {
  const heads = 'No.\tTitle\tStart\tDue\tForecast'
  const rows = Array.from({ length: 500 }, (_, row) =>
    row % 25 === 0
      ? `${row / 25 + 1}\tActivity ${row}\t2026-02-01\t2027-11-30\t`
      : `${Math.floor(row / 25) + 1}.${row % 25}\tMilestone ${row}\t\t2027-03-04\t2027-05-06`,
  )
  await at.evaluate(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      Object.assign(window, { begun: performance.now() })
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    [heads, ...rows].join('\n'),
  )
  await at.getByRole('button', { name: 'Insert 500 rows' }).waitFor()
  return await at.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { begun } = window as unknown as { begun: number }
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
      }),
  )
}

/** The frames of two seconds of scrolling down and back, 40 px at each. */
async function scrolled(at: Page): Promise<string> {
  const frames = await at.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const region = document.querySelector('.gantt-region') as HTMLElement
        const took: number[] = []
        let [last, step] = [0, 40]
        const next = (now: number) => {
          if (last > 0) took.push(now - last)
          last = now
          region.scrollTop += step
          if (region.scrollTop + region.clientHeight >= region.scrollHeight - 1) step = -40
          if (took.length < 240) requestAnimationFrame(next)
          else resolve(took)
        }
        requestAnimationFrame(next)
      }),
  )
  frames.sort((one, other) => one - other)
  const of = (share: number) => frames[Math.floor((frames.length - 1) * share)]?.toFixed(0)
  return `a frame each ${of(0.5)} ms, 95 of 100 within ${of(0.95)} ms, at worst ${of(1)} ms`
}

async function onePlan(at: Page): Promise<string> {
  const size = { activities, each: milestones / activities }
  return await at.evaluate(async ({ activities: count, each }) => {
    const make = async (path: string, body: object) => {
      const response = await fetch(`/api/v1${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      return (await response.json()).id as string
    }
    const { items } = await (await fetch('/api/v1/action-plans')).json()
    const period = { fromDay: '2026-01-01', toDay: '2027-12-31' }
    const agreementId = items[0].agreement.id
    const planId = await make('/action-plans', { agreementId, titles: { en: 'Bench' }, ...period })
    let before: string | undefined
    for (let one = 0; one < count; one++) {
      const titles = { en: `Activity ${one}` }
      const activityId = await make('/activities', { planId, titles, ...period })
      for (let other = 0; other < each; other++) {
        const named = { en: `Milestone ${one}.${other}` }
        // Every fifth waits for the one before it.
        const dependsOn = before && other % 5 === 4 ? [before] : []
        const days = { baselineOn: '2027-03-04', dependsOn }
        before = await make('/milestones', { activityId, titles: named, ...days })
      }
    }
    return planId
  }, size)
}
