import type { Page } from '@playwright/test'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs } from './support/people.ts'
import type { Register } from './support/register.ts'

async function openGrid(page: Page, role: 'officer' | 'manager', register: Register) {
  await openAs(page, role, register, '/agreements')
  const planId = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/action-plans')
    return (await answer.json()).items[0].id as string
  })
  await page.goto(`/action-plans/${planId}/grid`)
  return page.getByRole('grid')
}

async function write(page: Page, before: string, after: string) {
  await page.getByRole('grid').getByText(before, { exact: true }).click()
  await page.keyboard.type(after)
  await page.keyboard.press('Enter')
}

const saved = (page: Page) => expect(page.getByText('All rows are saved.')).toBeVisible()

journey(
  'two officers in one grid both keep their work, also where the network of one is cut',
  async ({ somebody, register }) => {
    const cut = await somebody()
    const grid = await openGrid(cut.page, 'manager', register)
    const other = await somebody()
    await openGrid(other.page, 'officer', register)

    await journey.step('what is typed without a network waits on the device', async () => {
      cut.watch.expectLostRequests()
      await cut.page.context().setOffline(true)
      await write(cut.page, 'Workshop held in Lima', 'Workshop held in Cusco')
      await write(cut.page, 'Text of the call agreed', 'Text of the call initialled')
      await write(cut.page, 'Evaluation panels appointed', 'Panels appointed')
      await expect(cut.page.getByText(/3 rows wait for the network/)).toBeVisible()
      await look(cut.page, 'grid without network')
    })

    await write(other.page, 'Workshop held in Lima', 'Workshop held in Arequipa')
    await saved(other.page)

    await journey.step('back again, all is saved but the cell that both have changed', async () => {
      cut.watch.expect(412, /^\/api\/v1\/milestones\//)
      await cut.page.context().setOffline(false)
      const cell = grid.getByRole('gridcell').filter({ hasText: 'Workshop held in Cusco' })
      await expect(cell).toContainText('Somebody else wrote: Workshop held in Arequipa')
      const stand = cut.page.getByRole('status').filter({ hasText: 'needs a look' })
      await expect(stand).toHaveText('1 row needs a look.') // and none is on its way any more
      await other.page.reload()
      await expect(other.page.getByText('Panels appointed', { exact: true })).toBeVisible()
      await expect(other.page.getByText('Text of the call initialled')).toBeVisible()
      await look(cut.page, 'grid conflict')
      await cell.getByRole('button', { name: 'Use mine' }).click()
      await saved(cut.page)
    })
    await other.page.reload()
    await expect(other.page.getByText('Workshop held in Cusco')).toBeVisible()
  },
)
