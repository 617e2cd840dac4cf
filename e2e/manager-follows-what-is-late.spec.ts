import { pdf } from './support/evidence.ts'
import { expect, journey } from './support/journey.ts'
import { press } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { chooseFile, openByKeyboard } from './support/people.ts'

const late = 'Researchers from Peru begin their stay in China'

journey(
  'a manager follows what is late to its plan, and closes it',
  async ({ somebody, register }) => {
    const { page } = await somebody()
    await openByKeyboard(page, 'manager', register, '/desk')
    await expect(page.getByText('Today is 23 November 2026. 1 is late')).toBeVisible()
    const lateOnes = page.getByRole('list', { name: 'Late' })
    await expect(lateOnes.getByRole('listitem').filter({ hasText: late })).toContainText(
      '12 days late',
    )
    const thisWeek = page.getByRole('list', { name: 'Due this week' })
    await expect(
      thisWeek.getByRole('listitem').filter({ hasText: 'Programme and participants' }),
    ).toContainText('due today')
    await look(page, 'desk')

    await press(lateOnes.getByRole('link', { name: late }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Action plan 2026/)
    await expect(page.getByText('Illustrative', { exact: true })).toBeVisible()
    await expect(page.getByText('3 of 11 milestones done')).toBeVisible()
    const row = page.getByRole('row', { name: late })
    await expect(row).toBeInViewport()
    await look(page, 'action plan')

    await press(row.getByRole('button', { name: 'Mark as done' }))
    const dialog = page.getByRole('dialog', { name: 'Mark as done' })
    await chooseFile(page, 'Evidence', pdf('Boarding passes.pdf'))
    await expect(dialog.getByText('Added: Boarding passes.pdf')).toBeVisible()
    await press(dialog.getByRole('button', { name: 'Mark as done' }))
    await expect(page.getByRole('status')).toContainText(`“${late}” is done.`)
    await expect(row).toContainText('Recorded by Manager')
    await expect(page.getByText('4 of 11 milestones done')).toBeVisible()

    await press(page.getByRole('link', { name: 'My desk' }))
    await expect(page.getByText('Nothing is late.')).toBeVisible()
  },
)
