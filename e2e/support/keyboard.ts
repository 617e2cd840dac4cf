import { type Download, expect, type Locator } from '@playwright/test'

const mostSteps = 150

/** Goes with the Tab key, and only with it, until the focus is there, where it must be seen. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeAttached()
  for (let steps = 0; steps < mostSteps; steps++) {
    if (await hasFocus(target)) return await expectSeen(target)
    await target.page().keyboard.press(key)
  }
  throw new Error(`The Tab key does not lead to ${target}.`)
}

/** Goes to a link or a button, and presses it. */
export async function press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press(key)
}

/** Goes to a link that leads to a file, and gives the file. */
export async function downloaded(target: Locator): Promise<Download> {
  await tabTo(target)
  const download = target.page().waitForEvent('download')
  await target.page().keyboard.press('Enter')
  return await download
}

/** Goes to a field, and types in place of what stands there. */
export async function type(target: Locator, text: string): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('ControlOrMeta+a')
  await target.page().keyboard.type(text)
}

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement)

/** What has the focus lies under nothing else (WCAG 2.4.11). Controls drawn by their label have no size. */
async function expectSeen(target: Locator): Promise<void> {
  const hidden = await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    if (width <= 2 || height <= 2) return null
    const found = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2)
    const seen = found && (element.contains(found) || found.contains(element))
    return seen ? null : (found?.outerHTML.slice(0, 120) ?? 'the edge of the window')
  })
  expect(hidden, `what covers ${target} while it has the focus`).toBeNull()
}
