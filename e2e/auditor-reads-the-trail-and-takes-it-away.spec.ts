import { readFile } from 'node:fs/promises'
import { expect, journey } from './support/journey.ts'
import { downloaded, press, tabTo } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { openByKeyboard } from './support/people.ts'

const done =
  'Officer marked the milestone “Call opened in both countries” as done on 10 September 2026'

journey('an auditor reads the trail and takes it away', async ({ somebody, register }) => {
  const { page } = await somebody()
  await openByKeyboard(page, 'auditor', register, '/audit')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trail')
  await expect(page.getByText('Auditor signed in')).toBeVisible()
  await look(page, 'trail')

  await journey.step('narrows it to what was done', async () => {
    await tabTo(page.getByLabel('What was done'))
    await page.keyboard.type('Mark a milestone')
    await press(page.getByRole('button', { name: 'Show', exact: true }))
    await expect(page).toHaveURL(/event=milestone\.completed/)
    const entry = page.getByRole('listitem').filter({ hasText: done })
    await expect(entry).toContainText('with 1 document as evidence')
    await press(entry.locator('summary'))
    const change = entry.getByRole('row', { name: /^completion/ })
    await expect(change).toContainText('empty')
    await expect(change).toContainText('done on: 10 September 2026 · note: Opened two weeks later')
    await expect(change).toContainText('evidence: Aviso de la convocatoria (ilustrativo).pdf')
    await look(page, 'trail narrowed')
    await press(page.getByRole('link', { name: 'Show everything' }))
    await expect(page).toHaveURL('/audit')
  })

  await journey.step('takes it away', async () => {
    const file = await downloaded(page.getByRole('link', { name: 'Download as CSV' }))
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
    const content = await readFile(await file.path())
    expect([...content.subarray(0, 3)], 'the mark by which Excel knows UTF-8').toEqual([
      0xef, 0xbb, 0xbf,
    ])
    const text = content.toString('utf8')
    const rows = text.split('\r\n')
    expect(rows[0]).toContain('Entry,At,Who,Role then,Event,')
    expect(text).toContain(done)
    expect(text).toContain('Aviso de la convocatoria (ilustrativo).pdf')
    expect(text).not.toContain('�')
  })

  await page.reload()
  await expect(page.getByText('Auditor exported the trail as a file')).toBeVisible()
})
