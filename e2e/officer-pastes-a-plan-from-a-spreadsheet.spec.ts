import type { Page } from '@playwright/test'
import { downloaded } from './support/keyboard.ts'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs } from './support/people.ts'

/** Forty cells as LibreOffice puts them on the clipboard, with a body misspelt and days of two styles. */
const cells = [
  [
    'No.',
    'Title',
    'Priority area',
    'Responsible, counterpart',
    'Start',
    'Due',
    'Forecast',
    'Result',
  ],
  [
    '1',
    'Marine laboratories',
    'Fisheries and aquaculture',
    'CONCYTEK',
    '01/02/2027',
    '30.11.2027',
    '',
    'A network',
  ],
  ['1.1', 'Laboratories named', '', '', '', '03/04/2027', '', ''],
  ['1.2', 'First cruise', '', '', '', '21/06/2027', '30 June 2027', ''],
  ['1.3', 'Data published', '', '', '', '46326', '', ''],
]

async function paste(page: Page, table: readonly (readonly string[])[]) {
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    },
    table.map((row) => row.join('\t')).join('\r\n'),
  )
}

journey(
  'an officer pastes forty cells of a spreadsheet into a plan, mends them, and takes them back',
  async ({ somebody, register }) => {
    const { page } = await somebody()
    await openAs(page, 'officer', register, '/agreements')
    await page.goto(`/action-plans/${await planId(page)}`)
    await page.getByRole('link', { name: 'Edit as a grid' }).click()
    const grid = page.getByRole('grid', { name: 'Activities and milestones of the plan' })
    const rows = grid.getByRole('row')
    await grid.getByRole('textbox').focus()
    const before = await rows.count()
    await paste(page, cells)

    const dialog = page.getByRole('dialog', { name: 'Rows from a spreadsheet' })
    await journey.step('what is wrong is said at its cell, and mended there', async () => {
      await expect(dialog.getByText('The heads are in line 1.')).toBeVisible()
      await expect(dialog.getByText(/2 days may each be two/)).toBeVisible()
      await expect(dialog.getByText('The number 46326 was read as 31 October 2026.')).toBeVisible()
      await expect(dialog.getByText(/“CONCYTEK” is not in the register/)).toBeVisible()
      await look(page, 'paste preview')
      await dialog.getByRole('button', { name: 'The first: 3 April' }).click()
      const body = dialog.getByRole('textbox', { name: 'Responsible, counterpart, line 2' })
      await body.fill('CONCYTEC')
      await body.press('Enter')
      await expect(body).toBeHidden()
    })

    await journey.step('the rows go in, and each is saved', async () => {
      await dialog.getByRole('button', { name: 'Insert 4 rows' }).click()
      await expect(dialog).toBeHidden()
      await expect(rows).toHaveCount(before + 4)
      await expect(page.getByText('All rows are saved.')).toBeVisible()
      const milestone = rows.filter({ hasText: /^\D*4\.1/ })
      await expect(milestone).toContainText('3 April 2027')
      await look(page, 'plan grid')
    })

    await journey.step('they are undone and done again', async () => {
      await page.keyboard.press('ControlOrMeta+z')
      await expect(rows).toHaveCount(before)
      await expect(page.getByText('All rows are saved.')).toBeVisible()
      await page.reload()
      await expect(rows).toHaveCount(before)
      await grid.getByRole('textbox').focus()
      await paste(page, cells)
      await dialog.getByRole('button', { name: 'The first: 3 April' }).click()
      await dialog.getByRole('button', { name: 'Cancel' }).click()
    })

    await journey.step('typed rows are undone and redone', async () => {
      const title = grid.getByRole('row', { name: /Text of the call agreed/ })
      await title.getByText('Text of the call agreed').click()
      await page.keyboard.type('Text of the call settled')
      await page.keyboard.press('Enter')
      await expect(page.getByText('All rows are saved.')).toBeVisible()
      await page.keyboard.press('ControlOrMeta+z')
      await expect(grid.getByText('Text of the call agreed')).toBeVisible()
      await page.keyboard.press('ControlOrMeta+y')
      await expect(grid.getByText('Text of the call settled')).toBeVisible()
      await expect(page.getByText('All rows are saved.')).toBeVisible()
    })

    await journey.step('the plan comes back from its own file as it went', async () => {
      const file = await downloaded(page.getByRole('link', { name: 'Take away as XLSX' }))
      await page.getByLabel('Bring back an XLSX').setInputFiles((await file.path()) ?? '')
      const asked = page.getByRole('dialog', { name: 'What the file would change' })
      await expect(asked.getByText('The file says what the plan says.')).toBeVisible()
      await look(page, 'plan file')
      await page.keyboard.press('Escape')
    })
  },
)

async function planId(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const answer = await fetch('/api/v1/action-plans')
    return (await answer.json()).items[0].id
  })
}
