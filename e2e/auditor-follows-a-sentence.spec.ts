import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { emailOf, openAs, signIn } from './support/people.ts'

const announcement = /^Announcement “MOU on STI Cooperation/

journey(
  'an auditor follows a sentence of the announcement to its facts, and a fact to its sentence',
  async ({ somebody, register }) => {
    const { page } = await somebody()
    const sentence = page.locator('mark', { hasText: 'signing specific action plans' })

    await journey.step('finds the announcement among the sources of the memorandum', async () => {
      await openAs(page, 'auditor', register, '/agreements')
      await page.getByRole('link', { name: /CONCYTEC Peru/ }).click()
      await expect(page.getByRole('heading', { name: 'Visits and meetings' })).toBeVisible()
      const sources = page.getByRole('region', { name: 'Sources' }).or(page.locator('section'))
      await sources.getByRole('link', { name: announcement }).last().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(announcement)
      await look(page, 'source')
    })

    await journey.step('lights the facts that were read from a sentence', async () => {
      await sentence.hover()
      const lit = page.locator('.fact-notes > li.lit')
      await expect(lit).toHaveCount(2)
      await expect(lit.last()).toContainText('signing specific action plans')
    })

    await journey.step('lights the sentence of a fact, and reads the fact itself', async () => {
      const talks = page.getByRole('listitem').filter({ hasText: 'Vice Minister of Education' })
      await talks.getByRole('link', { name: /Talks with/ }).focus()
      await expect(page.locator('mark.lit')).toContainText('promoting research exchanges')
      await talks.getByRole('link', { name: /Talks with/ }).click()
      await expect(page.getByText('Vice Minister of Education, MINEDU')).toBeVisible()
      await expect(page.getByText('21 or 22 June 2019').first()).toBeVisible()
      await look(page, 'meeting')
    })
  },
)

journey(
  'somebody reads the announcement where no script arrives: numbers lead from sentence to fact and back',
  async ({ somebody, register }) => {
    const { page, watch } = await somebody()
    watch.expectLostRequests()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto('/visits')
    await signIn(page, emailOf('auditor'), register.passwordOf(emailOf('auditor')))
    await page.getByRole('link', { name: /Visit of a delegation/ }).click()
    await page.getByRole('link', { name: announcement }).first().click()
    await page.getByRole('link', { name: 'To fact 1', exact: true }).click()
    await expect(page).toHaveURL(/#fact-/)
    await page.getByRole('link', { name: 'To its sentence' }).first().click()
    await expect(page).toHaveURL(/#said-/)
  },
)
