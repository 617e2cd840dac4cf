import type { Page } from '@playwright/test'
import { expect, journey } from './support/journey.ts'
import { tabTo, type } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { openAs, openByKeyboard, problems } from './support/people.ts'

const title = 'Memorandum of Understanding on Lithium Research'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function press(page: Page, name: string) {
  await tabTo(button(page, name))
  await page.keyboard.press('Enter')
}

/** Keeps the scripts of the next page away until they are told to arrive. */
async function late(page: Page) {
  const arrive = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrive.promise
    await route.continue()
  })
  return { arrive: () => arrive.resolve() }
}

/** Types into the open combobox, and takes the first that is found. */
async function pick(page: Page, words: string, found: string) {
  await page.keyboard.type(words)
  await expect(page.getByRole('option', { name: found }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

journey(
  'an officer enters an agreement from nothing, by keyboard',
  async ({ somebody, register }) => {
    const { page, watch } = await somebody()
    await openByKeyboard(page, 'officer', register, '/agreements/new')
    await journey.step('what is asked for is said, each at its field', async () => {
      watch.expect(422, /\/agreements$/)
      await tabTo(page.getByLabel('Kind'))
      await page.keyboard.press('Control+Enter')
      await expect(problems(page)).toContainText('Kind: Fill this in.')
      await expect(problems(page)).toBeFocused()
      await look(page, 'new agreement with errors')
    })
    await tabTo(page.getByLabel('Kind'))
    await page.keyboard.type('Memorandum')
    await type(page.locator('#titles'), title)
    await journey.step('both sides, by any of their names', async () => {
      await press(page, 'Add a party')
      await pick(page, '科学技术部', 'Ministry of Science and Technology')
      await press(page, 'Add a party')
      await pick(page, 'concytec', 'CONCYTEC')
      await look(page, 'new agreement with its sides')
    })
    await journey.step('one day of two, told as readers will see it', async () => {
      const choice = page.getByRole('radiogroup', { name: 'How exactly it is known' }).first()
      await tabTo(choice.getByRole('radio', { name: 'Exact day' }))
      await page.keyboard.press('ArrowRight')
      for (const [bound, day] of [
        ['At the earliest', '21'],
        ['At the latest', '22'],
      ] as const) {
        const group = page.getByRole('group', { name: bound })
        await type(group.getByLabel('Day'), day)
        await type(group.getByLabel('Month'), '6')
        await type(group.getByLabel('Year'), '2019')
      }
      await expect(page.getByText('21 or 22 June 2019')).toBeVisible()
    })
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByText('Signed on 21 or 22 June 2019').first()).toBeVisible()
    await look(page, 'agreement entered by hand')
  },
)

journey('an officer enters a body from within the sheet', async ({ somebody, register }) => {
  const { page, watch } = await somebody()
  await openByKeyboard(page, 'officer', register, '/agreements/new')
  await type(page.locator('#titles'), title)
  await press(page, 'Add a party')
  const picker = page.getByRole('combobox', { name: 'Body' })
  const open = async () => {
    await expect(page.getByRole('option', { name: /as a new body/ })).toBeVisible()
    await picker.press('ArrowUp')
    await picker.press('Enter')
  }
  const dialog = page.getByRole('dialog', { name: 'New body' })
  await picker.pressSequentially('Servicio Geológico Minero')

  await journey.step('Esc closes what holds nothing new, and leads back', async () => {
    await open()
    await expect(dialog.getByLabel('English')).toHaveValue('Servicio Geológico Minero')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(picker).toBeFocused()
  })

  await journey.step('what is missing is said, and Esc asks before it is lost', async () => {
    await open()
    await type(dialog.getByLabel('Acronym'), 'SGM')
    watch.expect(422, /\/parties$/)
    await page.keyboard.press('Enter')
    await expect(problems(page)).toContainText('What sort of body: Fill this in.')
    await page.keyboard.press('Escape')
    const question = dialog.getByRole('alert').filter({ hasText: 'Throw away' })
    await expect(question.getByRole('button', { name: 'Go on typing' })).toBeFocused()
    await look(page, 'new body with errors')
    await page.keyboard.press('Enter')
    await expect(question).toBeHidden()
    await expect(dialog.getByLabel('Acronym')).toHaveValue('SGM')
  })

  await journey.step('the new body is chosen, and nothing around it is lost', async () => {
    await tabTo(dialog.getByLabel('What sort of body'))
    await page.keyboard.type('Agency')
    await tabTo(dialog.getByRole('button', { name: 'Enter the body' }))
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    const chosen = page.getByRole('button', { name: 'Change Servicio Geológico Minero' })
    await expect(chosen).toBeFocused()
    await expect(page.locator('#titles')).toHaveValue(title)
  })
})

journey('what an officer has begun survives a reload', async ({ somebody, register }) => {
  const { page } = await somebody()
  await openAs(page, 'officer', register, '/desk')
  const scripts = await late(page)
  await page.goto('/agreements/new', { waitUntil: 'commit' })
  await page.getByLabel('Kind').selectOption({ label: 'Protocol' })
  await page.locator('#titles').fill(title)
  await page.keyboard.press('Tab')
  scripts.arrive()
  await expect(page.getByText(/Draft saved \d\d:\d\d/)).toBeVisible()
  await expect(page).toHaveURL(/draft=/)
  await page.reload()
  await expect(page.locator('#titles')).toHaveValue(title)
  await expect(page.getByLabel('Kind')).toHaveValue('protocol')
  await expect(page.getByText('You go on with your draft')).toBeVisible()
  await page.getByRole('button', { name: 'Throw the draft away' }).click()
  await expect(page.getByText('The draft was thrown away')).toBeVisible()
})

journey(
  'two officers edit one agreement, and both keep their work',
  async ({ somebody, register }) => {
    const [slower, quicker] = [await somebody(), await somebody()]
    const edit = async (page: Page, role: 'officer' | 'manager') => {
      await openAs(page, role, register, '/agreements?q=CONCYTEC')
      await page.getByRole('link', { name: /^Memorandum of Understanding between MOST/ }).click()
      await page.getByRole('link', { name: 'Correct', exact: true }).click()
      await expect(page.getByRole('heading', { name: /^Correct / })).toBeVisible()
    }
    await edit(slower.page, 'officer')
    await edit(quicker.page, 'manager')
    const number = 'Counterpart’s number'
    await quicker.page.getByLabel(number).fill('CON-2019-12')
    await quicker.page.locator('#titles').fill('The manager’s title')
    await button(quicker.page, 'Save').click()
    await expect(quicker.page.getByRole('heading', { name: 'The manager’s title' })).toBeVisible()

    const { page } = slower
    slower.watch.expect(412, /\/agreements\//)
    await page.locator('#titles').fill('The officer’s title')
    await page.getByLabel('binding', { exact: true }).first().check()
    await button(page, 'Save').click()
    const conflict = page.getByRole('region', { name: 'Somebody else changed this meanwhile' })
    await expect(conflict).toContainText('Manager saved another version')
    await expect(conflict.getByRole('row', { name: number })).toContainText('CON-2019-12')
    await look(page, 'two versions of one agreement')
    await conflict.getByLabel('yours').check()
    await button(page, 'Merge and save').click()
    await expect(page.getByRole('heading', { name: 'The officer’s title' })).toBeVisible()
    await expect(page.getByText('CON-2019-12').first()).toBeVisible()
    await expect(page.getByText('Legal character: binding').first()).toBeVisible()
  },
)
