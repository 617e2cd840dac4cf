import { expect, journey } from './support/journey.ts'
import { press } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { openByKeyboard, openMilestone } from './support/people.ts'
import { pdf } from './support/evidence.ts'

journey(
  'an officer starts the day: what is due, what is missing, what others changed',
  async ({ somebody, register }) => {
    await journey.step('the manager has closed a milestone before', async () => {
      const { page } = await somebody()
      const { dialog } = await openMilestone(
        page,
        'manager',
        register,
        'Evaluation panels appointed',
      )
      await dialog.getByLabel('Evidence').setInputFiles(pdf('Letters.pdf'))
      await expect(dialog.getByText('Added: Letters.pdf')).toBeVisible()
      await dialog.getByRole('button', { name: 'Mark as done' }).click()
      await expect(page.getByRole('status')).toContainText('is done.')
    })

    const { page } = await somebody()
    await openByKeyboard(page, 'officer', register, '/desk')
    await expect(page.getByText('1 is late')).toBeVisible()
    const late = page.getByRole('list', { name: 'Late' }).getByRole('listitem')
    await expect(late).toHaveCount(1)
    await expect(late).toContainText('Milestone, 12 days late: off track')
    await expect(
      page.getByText('Manager marked the milestone “Evaluation panels appointed” as done'),
    ).toBeVisible()
    await look(page, 'desk of an officer')

    await journey.step('a gap leads to its agreement', async () => {
      const gap = page.getByRole('listitem').filter({ hasText: 'the text itself' })
      await expect(gap).toContainText('Missing:')
      await press(gap.getByRole('link', { name: 'entry into force' }))
      await expect(page).toHaveURL(/\/agreements\/[0-9a-f-]{36}\/edit#part-signing$/)
      await page.goBack()
    })

    await journey.step('and what is late, to its place in the plan', async () => {
      await press(late.getByRole('link').first())
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Action plan/)
    })
  },
)
