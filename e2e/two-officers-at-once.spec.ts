import { pdf } from './support/evidence.ts'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openMilestone } from './support/people.ts'

const title = 'Workshop held in Lima'
const note = 'Fifty-two people took part.'

journey(
  'of two officers at once, the slower one loses nothing that was typed',
  async ({ somebody, register }) => {
    const slower = await somebody()
    const { dialog, row } = await openMilestone(slower.page, 'manager', register, title)
    await dialog.getByLabel('Note').fill(note)
    await dialog.getByLabel('Evidence').setInputFiles(pdf('Minutes.pdf'))
    await expect(dialog.getByText('Added: Minutes.pdf')).toBeVisible()

    const { page } = await somebody()
    await journey.step('the quicker one completes it, and takes it back', async () => {
      const quicker = await openMilestone(page, 'officer', register, title)
      await quicker.dialog.getByLabel('Evidence').setInputFiles(pdf('Draft.pdf'))
      await expect(quicker.dialog.getByText('Added: Draft.pdf')).toBeVisible()
      await quicker.dialog.getByRole('button', { name: 'Mark as done' }).click()
      await quicker.row.getByRole('button', { name: 'Take back' }).click()
      const asked = page.getByRole('dialog', { name: 'Take back the completion' })
      await asked.getByLabel('Reason').fill('The minutes were a draft.')
      await asked.getByRole('button', { name: 'Take back' }).click()
      await expect(quicker.row.getByRole('button', { name: 'Mark as done' })).toBeVisible()
    })

    slower.watch.expect(412, /\/completion$/)
    const stale = slower.page.waitForResponse((response) => response.status() === 412)
    await dialog.getByRole('button', { name: 'Mark as done' }).click()
    await stale
    await expect(dialog.getByRole('alert')).toContainText(
      /Officer changed it on .*as it did before/,
    )
    await expect(dialog.getByLabel('Note')).toHaveValue(note)
    await look(slower.page, 'stale save')
    await dialog.getByRole('button', { name: 'Show it as it is now' }).click()
    await expect(dialog.getByRole('alert')).toBeHidden()
    await expect(dialog.getByLabel('Note')).toHaveValue(note)
    await dialog.getByRole('button', { name: 'Mark as done' }).click()
    await expect(dialog).toBeHidden()
    await expect(row).toContainText(note)
    await expect(row.getByRole('link', { name: /Minutes\.pdf/ })).toBeVisible()

    await journey.step('what is done already need not be done again', async () => {
      const late = slower.page.getByRole('row', { name: 'Researchers from Peru begin' })
      await page.reload()
      const same = page.getByRole('row', { name: 'Researchers from Peru begin' })
      await late.getByRole('button', { name: 'Mark as done' }).click()
      await dialog.getByLabel('Evidence').setInputFiles(pdf('Arrival.pdf'))
      await expect(dialog.getByText('Added: Arrival.pdf')).toBeVisible()
      await same.getByRole('button', { name: 'Mark as done' }).click()
      const quicker = page.getByRole('dialog', { name: 'Mark as done' })
      await quicker.getByLabel('Evidence').setInputFiles(pdf('Arrival.pdf'))
      await expect(quicker.getByText('Added: Arrival.pdf')).toBeVisible()
      await quicker.getByRole('button', { name: 'Mark as done' }).click()
      await expect(quicker).toBeHidden()
      await dialog.getByRole('button', { name: 'Mark as done' }).click()
      await dialog.getByRole('button', { name: 'Show it as it is now' }).click()
      await expect(dialog.getByRole('alert')).toContainText('Officer marked it as done on')
      await look(slower.page, 'already done')
    })
  },
)
