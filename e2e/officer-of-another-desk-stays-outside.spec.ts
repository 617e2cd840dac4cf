import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs } from './support/people.ts'

const restricted = 'Arrangement on the Protection of Joint Research Data'
const confidential = 'Letter of Intent on a Joint Oceanographic Survey'
const password = 'four rivers under the fog'

journey('an officer sees nothing of what is restricted', async ({ somebody, register }) => {
  const manager = await somebody()
  await openAs(manager.page, 'manager', register, '/agreements')
  await manager.page.getByRole('link', { name: new RegExp(restricted) }).click()
  await expect(manager.page.getByRole('heading', { level: 1 })).toContainText(restricted)
  const address = new URL(manager.page.url()).pathname

  const { page, watch } = await somebody()
  await openAs(page, 'officer', register, '/agreements')
  await expect(page.getByRole('link', { name: new RegExp(confidential) })).toBeVisible()
  await expect(page.getByText(restricted)).toHaveCount(0)
  for (const list of [
    '/agreements',
    '/api/v1/agreements?limit=200',
    '/api/v1/agreements?format=csv',
  ]) {
    expect(await (await page.request.get(list)).text(), list).not.toContain(restricted)
  }
  watch.expect(404, /^\/agreements\//)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no record at this address',
  )
  await look(page, 'missing record')
  expect((await page.request.get(`/api/v1${address}`)).status()).toBe(404)
  expect(await page.content()).not.toContain(restricted)
})

journey(
  'an officer of another desk reads the plan, and completes nothing',
  async ({ somebody, register }) => {
    const said = await register.convenio(
      ...['user', 'add', 'eva.novak@example.org', '--name', 'Eva Nováková'],
      ...['--role', 'officer', '--desk', 'EUR'],
    )
    const { page } = await somebody()
    await page.goto(/http:\/\/\S+/.exec(said)?.[0] ?? '')
    await page.getByLabel('New password').fill(password)
    await page.getByRole('button', { name: 'Save the password and sign in' }).click()
    await expect(page).toHaveURL('/desk')
    await look(page, 'empty desk')

    await page.getByRole('link', { name: 'Agreements' }).first().click()
    await expect(page).toHaveURL('/agreements')
    await expect(page.getByRole('link', { name: /Italian Republic/ })).toBeVisible()
    await expect(page.getByText(confidential)).toHaveCount(0)
    await expect(page.getByText(restricted)).toHaveCount(0)
    await page.getByRole('link', { name: /CONCYTEC Peru/ }).click()
    await page
      .getByRole('link', { name: /^Action plan/ })
      .first()
      .click()
    await expect(page.getByRole('row', { name: 'Workshop held in Lima' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Mark as done' })).toHaveCount(0)
    await look(page, 'plan of another desk')

    await journey.step('nor through the API', async () => {
      const row = page.getByRole('row', { name: 'Workshop held in Lima' })
      const id = (await row.getAttribute('id'))?.replace('m-', '')
      const { version } = await (await page.request.get(`/api/v1/milestones/${id}`)).json()
      const answer = await page.request.post(`/api/v1/milestones/${id}/completion`, {
        headers: { Origin: register.origin, 'If-Match': `"${version}"` },
        data: { completedOn: '2026-11-20', note: null, evidence: [] },
      })
      expect([answer.status(), (await answer.json()).title]).toEqual([403, expect.any(String)])
    })
  },
)
