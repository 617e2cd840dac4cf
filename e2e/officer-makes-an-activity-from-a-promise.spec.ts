import type { Page } from '@playwright/test'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs, problems } from './support/people.ts'

const promise = 'Strengthen alignment between the Strategy of Innovation-driven Development'
const milestone = 'Evaluation panels appointed'

journey(
  'an officer makes an activity from a promise, and gives a milestone up for a reason',
  async ({ somebody, register }) => {
    const { page, watch } = await somebody()

    await journey.step('finds the promise that nothing is planned for', async () => {
      await openAs(page, 'officer', register, '/commitments')
      await expect(page.getByText('9 commitments open to you.')).toBeVisible()
      const ledger = page.getByRole('list', { name: 'Commitments' })
      await expect(ledger.getByRole('listitem').first()).toContainText(promise)
      await look(page, 'ledger')
      await page.getByRole('link', { name: 'Promised, not planned 1' }).click()
      await expect(page.getByText('1 commitment: promised, not planned.')).toBeVisible()
      await page.getByRole('link', { name: promise }).first().click()
      await expect(page.getByRole('blockquote')).toContainText('will strengthen alignment')
      await look(page, 'promise')
    })

    await journey.step('makes an activity from it in one step', async () => {
      await page.getByRole('link', { name: 'Make an activity from it' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('New activity')
      await expect(page.getByRole('group', { name: 'Title' }).getByLabel('English')).toHaveValue(
        new RegExp(promise),
      )
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
      watch.expect(422, /\/activities$/)
      await day(page, 'First day', ['1', '1', '2027'])
      await day(page, 'Last day', ['30', '6', '2030'])
      await page.getByRole('button', { name: 'Add the activity' }).click()
      await expect(problems(page)).toContainText('Choose a day inside it')
      await day(page, 'Last day', ['30', '6', '2027'])
      await look(page, 'activity form')
      await page.getByRole('button', { name: 'Add the activity' }).click()
      await expect(page).toHaveURL(/\/action-plans\//)
      await expect(page.getByText('Discharges:').last()).toBeVisible()
    })

    await journey.step('adds its first milestone', async () => {
      await page.getByRole('button', { name: `Add a milestone to: ${promise}` }).click()
      const dialog = page.getByRole('dialog', { name: 'Add a milestone' })
      await dialog.getByLabel('English').fill('Both programmes compared')
      await day(page, 'Baseline', ['31', '3', '2027'])
      await look(page, 'new milestone')
      await dialog.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(page.getByRole('status')).toContainText('“Both programmes compared” was added.')
      await expect(page.getByRole('row', { name: 'Both programmes compared' })).toContainText(
        '31 March 2027',
      )
    })

    const row = page.getByRole('row', { name: milestone })
    await journey.step(
      'gives another milestone up: it stays listed and counts no more',
      async () => {
        await expect(page.getByText('3 of 12 milestones done')).toBeVisible()
        await row.getByRole('button', { name: `Change: ${milestone}` }).click()
        await page.getByRole('button', { name: 'Give it up …' }).click()
        const dialog = page.getByRole('dialog', { name: 'Give up the milestone' })
        watch.expect(422, /\/drop$/)
        await dialog.getByRole('button', { name: 'Give up' }).click()
        await expect(dialog.getByText('Say why').first()).toBeVisible()
        await dialog.getByLabel('Reason').fill('Each side evaluates by itself')
        await dialog.getByRole('button', { name: 'Give up' }).click()
        await expect(page.getByRole('status')).toContainText(`“${milestone}” was given up.`)
        await expect(row).toContainText(
          'Given up on 23 November 2026 by Officer: Each side evaluates by itself',
        )
        await expect(page.getByText('3 of 11 milestones done')).toBeVisible()
        await look(page, 'milestone given up')
      },
    )

    await journey.step('takes it up again, and judges it anew', async () => {
      await row.getByRole('button', { name: `Take up again: ${milestone}` }).click()
      const again = page.getByRole('dialog', { name: 'Take up the milestone again' })
      await again.getByLabel('Reason').fill('Both sides evaluate after all')
      await again.getByRole('button', { name: 'Take up again' }).click()
      await expect(row).toContainText('at risk')
      await row.getByRole('button', { name: `Change: ${milestone}` }).click()
      const dialog = page.getByRole('dialog', { name: 'Change the milestone' })
      await dialog.getByLabel('State').selectOption({ label: 'on track' })
      await dialog.getByLabel('Reason').fill('The panels are named')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(row).toContainText('Judged on 23 November 2026 by Officer: The panels are named')
    })

    await journey.step('sees the promise covered, with its history', async () => {
      await page
        .getByRole('link', { name: new RegExp(promise) })
        .first()
        .click()
      await expect(page.getByText('planned, not started').first()).toBeVisible()
      await expect(page.getByText(/Officer added the activity/)).toBeVisible()
      await look(page, 'promise covered')
    })
  },
)

/** Fills a day into its three boxes. */
async function day(page: Page, label: string, [day = '', month = '', year = '']: string[]) {
  const group = page.getByRole('group', { name: label })
  await group.getByLabel('Day', { exact: true }).fill(day)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}
