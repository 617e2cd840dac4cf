import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** Where pictures of every page that the journeys see are put, if anywhere. */
const gallery = process.env.CONVENIO_PICTURES

/**
 * Looks at a page as it stands: no barrier by the rules of WCAG 2.2 AA, nothing that has to be
 * scrolled to the side. With CONVENIO_PICTURES=FOLDER pictures of it are taken, for people to see.
 */
export async function look(page: Page, name: string): Promise<void> {
  await test.step(`look at ${name}`, async () => {
    await expectSettled(page)
    await expectAccessible(page)
    expect(await sidewardScroll(page), `${name} is not wider than the screen`).toEqual([])
    if (gallery) await picture(page, name, gallery)
  })
}

/** Nothing is on its way any more, the page's title neither, and nothing moves or fades. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(page).toHaveTitle(/\S/)
  await page.evaluate(async () => {
    await document.fonts.ready
    const ending = document.getAnimations().map(({ finished }) => finished.catch(() => {}))
    await Promise.race([Promise.all(ending), new Promise((resolve) => setTimeout(resolve, 1_000))])
  })
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * A page that has just been gone to may lack its title for a moment; what is found twice is a
 * barrier. How long looking takes says nothing: on a busy machine it is ten seconds and more.
 */
export async function expectAccessible(page: Page): Promise<void> {
  let told = await barriers(page)
  if (told.length > 0) {
    await expectSettled(page)
    told = await barriers(page)
  }
  expect(told, `accessibility of ${page.url()}`).toEqual([])
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
  )
}

/** What stands out at the right; regions that scroll within themselves are none of it. */
function sidewardScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return wide.map((element) => element.outerHTML.slice(0, 120))
  })
}

async function picture(page: Page, name: string, folder: string): Promise<void> {
  const { project } = test.info()
  if (project.name !== 'sqlite') return
  if (!relative(test.info().config.rootDir, folder).startsWith('..')) {
    throw new Error('CONVENIO_PICTURES must be a folder outside the project.')
  }
  mkdirSync(folder, { recursive: true })
  const before = page.viewportSize()
  // A dialog belongs to what can be seen around it, not to the length of the page.
  const fullPage = (await page.locator('dialog[open]').count()) === 0
  const scrolled = await page.evaluate(() => scrollY)
  await page.evaluate(() => scrollTo(0, 0))
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const path = join(folder, `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`)
      await page.screenshot({ path, fullPage })
    }
  }
  await page.emulateMedia({ colorScheme: null })
  if (before) await page.setViewportSize(before)
  await page.evaluate((y) => scrollTo(0, y), scrolled)
}
