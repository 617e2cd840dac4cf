import { expect, journey } from './support/journey.ts'
import { emailOf, openAs } from './support/people.ts'
import { lookAround } from './support/tour.ts'

journey(
  'a language is kept by the account, and the address stays',
  async ({ somebody, register }) => {
    const { page } = await somebody()
    const html = page.locator('html')
    await openAs(page, 'officer', register, '/agreements?q=lima')
    await page.getByRole('link', { name: 'Español' }).first().click()
    await expect(html).toHaveAttribute('lang', 'es')
    await expect(page).toHaveURL(/\/agreements\?.*q=lima/)
    await page.goto('/agreements')
    await expect(html).toHaveAttribute('lang', 'es')

    await page.goto('/settings')
    await page.getByRole('combobox', { name: 'Idioma' }).selectOption('中文')
    await page.getByRole('button', { name: 'Guardar el idioma' }).click()
    await expect(html).toHaveAttribute('lang', 'zh-CN')

    const elsewhere = await somebody()
    await openAs(elsewhere.page, 'officer', register, '/agreements')
    await expect(elsewhere.page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  },
)

journey('a theme is kept by the browser, and is as accessible', async ({ somebody, register }) => {
  const { page, watch } = await somebody()
  await openAs(page, 'administrator', register, '/settings')
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await background()
  await page.getByRole('main').getByText('Dark', { exact: true }).click()
  await expect.poll(background).not.toBe(light)
  const dark = await background()
  await page.reload()
  expect(await background()).toBe(dark)
  watch.expect(404, /^\/nothing-here$/)
  await lookAround(page, 'dark')
  await page.goto('/settings')
  await page.getByRole('main').getByText('As the system', { exact: true }).click()
  await expect.poll(background).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(background).toBe(dark)
})

journey('who signs out is out, in every tab', async ({ somebody, register }) => {
  const { page } = await somebody()
  await openAs(page, 'auditor', register, '/agreements')
  const tab = await page.context().newPage()
  await tab.goto('/audit')
  await page.getByRole('button', { name: 'Auditor' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  await tab.reload()
  await expect(tab).toHaveURL('/sign-in?next=%2Faudit')
  await page.goBack()
  await expect(page.getByText(emailOf('auditor'))).toHaveCount(0)
  await expect(page).toHaveURL(/\/sign-in/)
})
