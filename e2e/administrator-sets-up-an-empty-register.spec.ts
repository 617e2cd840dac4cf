import type { Locator, Page } from '@playwright/test'
import { expect, journey } from './support/journey.ts'
import { press } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { openAs, problems } from './support/people.ts'

journey.use({ beginning: 'empty' })

const ministry = 'Ministry of Foreign Affairs'

journey('an administrator sets up an empty register', async ({ somebody, register }) => {
  const { page, watch } = await somebody()

  await journey.step('is told what there is to do', async () => {
    await openAs(page, 'administrator', register, '/admin/settings')
    await expect(page.getByRole('listitem').filter({ hasText: 'Not started' })).toHaveCount(5)
    await look(page, 'setup')
  })

  await journey.step('enters the ministry, and chooses it as the home party', async () => {
    await page.getByRole('link', { name: 'Enter your own ministry among the bodies' }).click()
    await english(page, 'Name').fill(ministry)
    await page.getByLabel('Kind', { exact: true }).selectOption('ministry')
    await page.getByLabel('Country').selectOption('Peru')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ministry)
    await page.goto('/admin/settings')
    const dialog = await opened(page, 'Choose', 'Settings of the register')
    await dialog.getByRole('combobox', { name: 'Whose register it is' }).fill('Foreign')
    await dialog.getByRole('option', { name: ministry }).click()
    await dialog.getByLabel('Time zone of the office').selectOption('America/Lima')
    await look(page, 'first settings')
    await saved(dialog)
    await expect(page.getByRole('main')).toContainText('America/Lima')
  })

  await journey.step('opens a desk and lists an area; what is missing is told', async () => {
    await page.getByRole('link', { name: 'Open the desks' }).click()
    watch.expect(422, /desks$/)
    const desk = await opened(page, 'Open a desk')
    await english(desk, 'Name').fill('Americas')
    await desk.getByRole('button', { name: 'Save' }).click()
    await expect(problems(page)).toContainText('Code')
    await expect(english(desk, 'Name')).toHaveValue('Americas')
    await desk.getByLabel('Code').fill('AME')
    await saved(desk)
    await expect(page.getByRole('row', { name: /Americas/ })).toContainText('Nobody yet')
    await page.getByRole('link', { name: 'Priority areas' }).click()
    const area = await opened(page, 'Add an area')
    await area.getByLabel('Code').fill('energy')
    await english(area, 'Name').fill('Renewable energy')
    await saved(area)
    await expect(page.getByRole('row', { name: /Renewable energy/ })).toContainText('In use')
  })

  await journey.step('lets an officer in, and nothing is left to do', async () => {
    await page.getByRole('link', { name: 'Users', exact: true }).first().click()
    const user = await opened(page, 'Add a user')
    await user.getByLabel('Name').fill('Officer for the Americas')
    await user.getByLabel('E-mail').fill('americas@example.org')
    await press(user.getByRole('radio', { name: /^Officer/ }), 'Space')
    await press(user.getByRole('checkbox', { name: /^AME/ }), 'Space')
    await user.getByRole('button', { name: 'Add and make a sign-in link' }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('link', { name: 'Settings of the register' }).click()
    await expect(page.getByRole('heading', { name: 'To begin with' })).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText(ministry)
    await look(page, 'settled')
  })
})

const english = (place: Page | Locator, label: string) =>
  place.getByRole('group', { name: label, exact: true }).getByLabel('English')

async function opened(page: Page, button: string, title = button): Promise<Locator> {
  await page.getByRole('button', { name: button }).click()
  return page.getByRole('dialog', { name: title })
}

async function saved(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
}
