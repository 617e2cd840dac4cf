import { pdf } from './support/evidence.ts'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openMilestone } from './support/people.ts'

const title = 'Programme and participants agreed'
const note = 'Both sides agreed on the programme: two days, “Kaqlla” hall, 40 seats.'
const added = 'Added: Programa – versión final.pdf'

journey('a form with errors keeps everything an officer typed', async ({ somebody, register }) => {
  const { page, watch } = await somebody()
  const { dialog, row } = await openMilestone(page, 'officer', register, title)
  const day = dialog.getByLabel('Day', { exact: true })
  const submit = dialog.getByRole('button', { name: 'Mark as done' })
  const summary = dialog.getByRole('alert')
  const expectTyped = async () => {
    await expect(dialog.getByLabel('Month')).toHaveValue('11')
    await expect(dialog.getByLabel('Note')).toHaveValue(note)
  }

  await journey.step('a day that does not exist', async () => {
    watch.expect(422, /\/completion$/)
    await day.fill('31')
    await dialog.getByLabel('Note').fill(note)
    await submit.click()
    await expect(summary).toContainText('There is a problem')
    await expect(summary).toBeFocused()
    await look(page, 'form with errors')
    await summary.getByRole('link').first().click()
    await expect(day).toBeFocused()
    await expectTyped()
  })

  await journey.step('a day that is still to come', async () => {
    watch.expect(409, /\/completion$/)
    await day.fill('24')
    await dialog.getByLabel('Evidence').setInputFiles(pdf('Programa – versión final.pdf'))
    await expect(dialog.getByText(added)).toBeVisible()
    await submit.click()
    await expect(summary).toContainText('The day of completion is still to come.')
    await expectTyped()
  })

  await journey.step('nor does closing it by mistake lose anything', async () => {
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await row.getByRole('button', { name: 'Mark as done' }).click()
    await expectTyped()
    await expect(dialog.getByText(added)).toBeVisible()
  })

  await day.fill('23')
  await submit.click()
  await expect(dialog).toBeHidden()
  await expect(row).toContainText(note)
  await expect(row.getByRole('link', { name: 'Programa – versión final.pdf' })).toBeVisible()
})

journey('a file that is no document is refused at its field', async ({ somebody, register }) => {
  const { page, watch } = await somebody()
  const { dialog } = await openMilestone(page, 'officer', register, title)
  watch.expect(415, /\/documents\?/)
  watch.expect(422, /\/documents\?/)
  const program = {
    name: 'Minutes.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ\0\0'),
  }
  await dialog.getByLabel('Evidence').setInputFiles(program)
  await expect(dialog.getByLabel('Evidence')).toHaveAttribute('aria-invalid', 'true')
  await look(page, 'file refused')
  await dialog.getByLabel('Evidence').setInputFiles(pdf('Minutes.pdf'))
  await expect(dialog.getByText('Added: Minutes.pdf')).toBeVisible()
})
