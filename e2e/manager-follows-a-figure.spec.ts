import { readFile } from 'node:fs/promises'
import { expect, journey } from './support/journey.ts'
import { downloaded, press } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { openByKeyboard } from './support/people.ts'

journey(
  'a manager follows a figure to what it counts, and takes it away',
  async ({ somebody, register }) => {
    const { page } = await somebody()
    await openByKeyboard(page, 'manager', register, '/dashboard')
    const figure = (id: string) => page.locator(`#${id}`)
    await expect(
      page.getByRole('heading', { name: '1 milestone is late, 2 are due this week' }),
    ).toBeVisible()
    await look(page, 'dashboard')

    await journey.step('each number opens as many records as it counts', async () => {
      const without = figure('agreementsWithoutPlan').getByRole('row', { name: 'In force' })
      await expect(without).toContainText('2of 2')
      await press(without.getByRole('link'))
      await expect(page).toHaveURL(/\/agreements\?state=inForce&lacking=actionPlan$/)
      await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(2)
      await page.goBack()
      const late = figure('milestonesDue').getByRole('row', { name: 'Late' })
      await press(late.getByRole('link'))
      await expect(page.getByText('1 milestone late.')).toBeVisible()
      await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1)
      await look(page, 'milestones')
      await page.goBack()
    })

    await journey.step(
      'how it is counted is one step away, and the file has the same',
      async () => {
        const late = figure('milestonesLate')
        await press(late.getByText('How this is counted'))
        await expect(late.getByText('How many milestones were late on the first day')).toBeVisible()
        await press(late.getByText('The same as a table'))
        await expect(late.getByRole('row')).toHaveCount(14)
        const file = await downloaded(late.getByRole('link', { name: /^Download as CSV/ }))
        const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
        expect(rows).toHaveLength(14)
        expect(rows.at(-1)).toContain('2026-11-23,23 November 2026,1')
      },
    )

    await journey.step('another desk, another day', async () => {
      await page.goto('/dashboard?desk=EUR&on=2026-06-01')
      await expect(page.getByText('on the desk Europe, as at 1 June 2026')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'No milestone is late' })).toBeVisible()
      await page.goto('/dashboard?on=yesterday')
      await expect(
        page.getByText('asks for something that the dashboard does not know'),
      ).toBeVisible()
    })
  },
)
