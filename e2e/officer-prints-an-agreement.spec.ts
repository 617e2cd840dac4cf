import { expect, journey } from './support/journey.ts'
import { openAs } from './support/people.ts'

journey('an officer prints an agreement', async ({ somebody, register }) => {
  const { page } = await somebody({ colorScheme: 'dark' })
  await openAs(page, 'officer', register, '/agreements')
  await page.getByRole('link', { name: /CONCYTEC Peru/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CONCYTEC Peru')

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByText('21 or 22 June 2019').first()).toBeVisible()
  const paper = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return { backgroundColor, color, ink: getComputedStyle(document.body).color }
  })
  expect(paper.backgroundColor).toBe('rgb(255, 255, 255)')
  expect(lightness(paper.ink), `${paper.ink} is dark ink`).toBeLessThan(0.35)

  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  const foot = await page.evaluate(() =>
    document.documentElement.style.getPropertyValue('--print-line'),
  )
  expect(foot, 'whence the sheet is').toContain(page.url())
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
})

/** From 0, black, to 1, white, of `rgb(...)`, or of a notation that begins with the lightness. */
function lightness(color: string): number {
  const [first = 0, ...rest] = [...color.matchAll(/[\d.]+/g)].map(([figure]) => Number(figure))
  return color.startsWith('rgb') ? Math.max(first, ...rest.slice(0, 2)) / 255 : first
}
