import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs } from './support/people.ts'

journey('an officer narrows the list, and the address says how', async ({ somebody, register }) => {
  const { page, watch } = await somebody()
  await openAs(page, 'officer', register, '/agreements')
  const rows = page.getByRole('table').getByRole('rowheader')
  const words = page.getByRole('searchbox', { name: 'Words' })
  await expect(rows).toHaveCount(6)

  await journey.step('by words, in any language and without accents', async () => {
    // The key works once the page's script has arrived.
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(words).toBeFocused({ timeout: 500 })
    }).toPass()
    await page.keyboard.type('memorando concytec')
    await expect(rows).toHaveCount(1)
    await expect(page).toHaveURL('/agreements?q=memorando+concytec')
    await words.fill('科学技术合作')
    await expect(page).toHaveURL(/q=%E7%A7%91/)
    await expect(rows).toHaveCount(4)
    await words.fill('nothing of the kind')
    await expect(page.getByText('No agreement is found')).toBeVisible()
    await look(page, 'agreements not found')
    await words.fill('')
    await expect(rows).toHaveCount(6)
  })

  await journey.step('by kind and by day, and back', async () => {
    await page.getByLabel('Kind').selectOption({ label: 'Treaty (3)' })
    await expect(rows).toHaveCount(3)
    await expect(page.getByText('3 agreements')).toBeVisible()
    await page.getByLabel('Signed', { exact: true }).fill('1978-10-06')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/kind=treaty.*signedOn=1978-10-06/)
    await look(page, 'agreements narrowed')
    await page.reload()
    await expect(page.getByLabel('Signed', { exact: true })).toHaveValue('1978-10-06')
    await page.goBack()
    await expect(
      page.getByText('3 agreements of the kind “Treaty”.', { exact: true }),
    ).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL('/agreements')
    await expect(rows).toHaveCount(6)
  })

  await journey.step('and is told what an address can not ask for', async () => {
    for (const query of ['sort=hats', 'cursor=nonsense', 'kind=cake', 'party=who']) {
      await page.goto(`/agreements?${query}`)
      await expect(
        page.getByText('This address asks for something that the list does not know'),
        query,
      ).toBeVisible()
    }
    await look(page, 'agreements wrong address')
    await page.getByRole('main').getByRole('link', { name: 'Show all' }).last().click()
    await expect(rows).toHaveCount(6)
    watch.expect(404, /^\/agreements\/no-such/)
    await page.goto('/agreements/no-such-agreement')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is no record at this address',
    )
  })
})
