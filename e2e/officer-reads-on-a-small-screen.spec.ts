import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { emailOf, openAs, signIn } from './support/people.ts'

// As wide as a screen of 1,280 pixels is at 400 % (WCAG 1.4.10). `look` refuses sideward scrolling.
const small = { viewport: { width: 320, height: 640 } }

journey('an officer reads and completes on a small screen', async ({ somebody, register }) => {
  const { page } = await somebody(small)
  await page.goto('/')
  await look(page, 'small front page')
  await page.goto('/sign-in')
  await look(page, 'small sign-in')
  await signIn(page, emailOf('officer'), register.passwordOf(emailOf('officer')))
  await expect(page).toHaveURL('/desk')
  await look(page, 'small desk')

  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Agreements' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements')
  await look(page, 'small agreements')
  await page.getByRole('link', { name: /CONCYTEC Peru/ }).click()
  await expect(page.getByText('21 or 22 June 2019').first()).toBeVisible()
  await look(page, 'small agreement')
  await page
    .getByRole('link', { name: /^Action plan 2026/ })
    .first()
    .click()
  const row = page.getByRole('row', { name: 'Workshop held in Lima' })
  await expect(row).toBeVisible()
  await look(page, 'small action plan')
  await row.getByRole('button', { name: 'Mark as done' }).click()
  await expect(page.getByRole('dialog', { name: 'Mark as done' })).toBeVisible()
  await look(page, 'small completion')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Officer' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await look(page, 'small menu')
  await page.getByRole('link', { name: 'Settings' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await look(page, 'small settings')
  await page.goto('/docs/api')
  await look(page, 'small API reference')
})

journey('an administrator reads on a small screen', async ({ somebody, register }) => {
  const { page } = await somebody(small)
  await openAs(page, 'administrator', register, '/admin/users')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
  await look(page, 'small users')
  for (const [address, name] of [
    ['/audit', 'small trail'],
    ['/admin/access', 'small permission table'],
  ] as const) {
    await page.goto(address)
    await look(page, name)
  }
})
