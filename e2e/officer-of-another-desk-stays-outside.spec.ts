import type { Page } from '@playwright/test'
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

  const kept = manager.page
  const warning = kept.getByRole('status').filter({ hasText: 'Somebody will read this no more' })
  const readers = kept.getByRole('list', { name: 'May be read by' })
  await journey.step('nor of what a manager restricts, who is told so before', async () => {
    await correct(kept)
    await kept.getByRole('radio', { name: /^Restricted/ }).check()
    await expect(warning).toContainText('only you and those named below')
    await expect(readers).toHaveText('You')
    await look(kept, 'agreement to be restricted')
    await save(kept)
    await page.goto('/agreements')
    await expect(page.getByRole('link', { name: /CONCYTEC/ }).first()).toBeVisible()
    await expect(page.getByText(confidential)).toHaveCount(0)
  })
  await journey.step('until the officer is named as a reader', async () => {
    await correct(kept)
    await kept.getByRole('combobox', { name: 'May be read by' }).fill('Officer')
    await kept.getByRole('option', { name: /Officer/ }).click()
    await expect(readers).toContainText('Officer')
    await expect(warning).toHaveCount(0)
    await save(kept)
    await page.reload()
    await expect(page.getByRole('link', { name: new RegExp(confidential) })).toBeVisible()
  })
  await journey.step('and who takes the officer out reads whom it shuts out', async () => {
    await correct(kept)
    await kept.getByRole('button', { name: 'Take out Officer' }).click()
    await expect(warning).toContainText('Officer will not find it')
  })
})

/** Opens the sheet by which the confidential agreement is corrected. */
async function correct(page: Page) {
  await page.goto('/agreements')
  await page.getByRole('link', { name: new RegExp(confidential) }).click()
  await page.getByRole('link', { name: 'Correct', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Correct / })).toBeVisible()
}

async function save(page: Page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { name: confidential, level: 1 })).toBeVisible()
}

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
      .getByRole('link', { name: /^Action plan 2026/ })
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
