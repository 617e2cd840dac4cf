import type { Page } from '@playwright/test'
import { pdf } from './support/evidence.ts'
import { expect, journey } from './support/journey.ts'
import { downloaded, press, tabTo, type } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { chooseFile, openByKeyboard } from './support/people.ts'

const milestone = 'Evaluation panels appointed'
const unstated = ['Entry into force', 'Term', 'Renewal', 'Notice']

journey(
  'an officer completes a milestone of the Peru memorandum, by keyboard alone',
  async ({ somebody, register }) => {
    const { page } = await somebody()

    await journey.step('signs in, and finds it in the list', async () => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await openByKeyboard(page, 'officer', register, '/agreements')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements')
      await page.waitForLoadState('networkidle')
      // Rendered on the server and handed over: nothing is asked for a second time.
      expect(asked.filter((path) => path.startsWith('/api/v1/'))).toEqual([])
      await look(page, 'agreements')
      await press(page.getByRole('link', { name: /CONCYTEC Peru/ }))
    })

    await journey.step('reads what is known, and what is not stated', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toContainText('CONCYTEC Peru')
      await expect(fact(page, 'Signed')).toContainText('21 or 22 June 2019')
      await expect(page.getByRole('heading', { name: '7 priority areas' })).toBeVisible()
      for (const term of unstated) await expect(fact(page, term)).toContainText('Not stated')
      for (const name of ['Li Meng', 'Fabiola León-Velarde Servetto']) {
        await expect(page.getByText(name).first()).toBeVisible()
      }
      await expect(page.getByText('Henry Harman')).toHaveCount(0)
      await look(page, 'agreement')
      await press(page.getByRole('link', { name: /^Action plan 2026/ }).first())
    })

    const row = page.getByRole('row', { name: milestone })
    await journey.step('completes a milestone with a PDF as evidence', async () => {
      await expect(page.getByText('Illustrative', { exact: true })).toBeVisible()
      await expect(row).toContainText('25 November 2026')
      await press(row.getByRole('button', { name: 'Mark as done' }))
      const dialog = page.getByRole('dialog', { name: 'Mark as done' })
      await type(dialog.getByLabel('Day', { exact: true }), '20')
      await type(dialog.getByLabel('Note'), 'Six experts from each country: 专家12名.')
      await chooseFile(page, 'Evidence', pdf('Panels.pdf'))
      await expect(dialog.getByText('Added: Panels.pdf')).toBeVisible()
      await look(page, 'completion')
      await press(dialog.getByRole('button', { name: 'Mark as done' }))
      await expect(page.getByRole('status')).toContainText(`“${milestone}” is done.`)
      await expect(row).toContainText('20 November 2026')
      await expect(row).toContainText('Recorded by Officer on 23 November 2026')
      await expect(row).toContainText('Six experts from each country: 专家12名.')
      await look(page, 'milestone done')
    })

    await journey.step('opens the evidence', async () => {
      const file = await downloaded(row.getByRole('link', { name: /Panels\.pdf/ }))
      expect(file.suggestedFilename()).toBe('Panels.pdf')
    })

    await journey.step('takes it back with a reason', async () => {
      await press(row.getByRole('button', { name: 'Take back' }))
      const dialog = page.getByRole('dialog', { name: 'Take back the completion' })
      await type(dialog.getByLabel('Reason'), 'One expert withdrew.')
      await press(dialog.getByRole('button', { name: 'Take back' }))
      await expect(page.getByRole('status')).toContainText(`“${milestone}” is open again.`)
      await expect(row.getByRole('button', { name: 'Mark as done' })).toBeFocused()
      await press(row.getByText('1 completion taken back'))
      await expect(row).toContainText('Reason: One expert withdrew.')
      await tabTo(page.getByRole('link', { name: 'Settings' }), 'Shift+Tab')
    })
  },
)

/** A fact of the record, found by its name. */
const fact = (page: Page, term: string) =>
  page.locator('dl > div').filter({ has: page.getByText(term, { exact: true }) })
