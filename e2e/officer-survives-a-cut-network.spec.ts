import type { Page } from '@playwright/test'
import { pdf } from './support/evidence.ts'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs, openMilestone } from './support/people.ts'
import type { Register } from './support/register.ts'

const title = 'Workshop held in Lima'

journey(
  'a cut network loses nothing, and a second try makes nothing twice',
  async ({ somebody, register }) => {
    const { page, watch } = await somebody()
    const { dialog, row } = await openMilestone(page, 'officer', register, title)
    await dialog.getByLabel('Note').fill('Held in Lima, 52 people.')
    watch.expectLostRequests()
    await page.context().setOffline(true)
    await dialog.getByLabel('Evidence').setInputFiles(pdf('Minutes.pdf'))
    await expect(dialog.getByRole('alert')).toContainText('can’t be reached')
    await dialog.getByRole('button', { name: 'Mark as done' }).click()
    await expect(dialog.getByRole('alert')).toContainText('can’t be reached')
    await page.context().setOffline(false)

    // The file goes along with the form; the request arrives, and its answer is lost on the way back.
    await page.route('**/completion', async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    })
    await dialog.getByRole('button', { name: 'Mark as done' }).click()
    await expect(dialog.getByRole('alert')).toContainText('can’t be reached')
    await expect(dialog.getByLabel('Note')).toHaveValue('Held in Lima, 52 people.')
    await look(page, 'network cut')

    await page.unroute('**/completion')
    await dialog.getByRole('button', { name: 'Mark as done' }).click()
    await expect(page.getByRole('status')).toContainText(`“${title}” is done.`)
    await expect(row.getByRole('link', { name: /Minutes\.pdf/ })).toHaveCount(1)
    const auditor = await somebody()
    expect(await completionsInTrail(auditor.page, register)).toBe(1)
  },
)

journey('a double click completes a milestone once', async ({ somebody, register }) => {
  const { page } = await somebody()
  const { dialog } = await openMilestone(page, 'officer', register, title)
  await dialog.getByLabel('Evidence').setInputFiles(pdf('Minutes.pdf'))
  await expect(dialog.getByText('Added: Minutes.pdf')).toBeVisible()
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/completion')) sent.push(request.method())
  })
  await dialog.getByRole('button', { name: 'Mark as done' }).dblclick()
  await expect(page.getByRole('status')).toContainText(`“${title}” is done.`)
  expect(sent).toEqual(['POST'])
})

async function completionsInTrail(page: Page, register: Register): Promise<number> {
  await openAs(page, 'auditor', register, '/audit?event=milestone.completed')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trail')
  return await page.getByText(`marked the milestone “${title}” as done`).count()
}
