import type { Page } from '@playwright/test'
import { byHand } from './support/by-hand.ts'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs } from './support/people.ts'
import { today } from './support/register.ts'
import { enterRenewing, type Named } from './support/renewing.ts'

const running = 'In force since 1 June 2022; the time for a notice of non-renewal is running'
const terminating = 'In force since 1 June 2022, terminating: the last day in force is 1 June 2027'
const theNotice = 'Notice of non-renewal, the counterpart: received 23 November 2026'
const fiveByFive = '5 years, then 5 at a time; 6 months’ notice (China–Italy, China–Germany 1978)'
const wrong = 'The letter was about another agreement.'

journey(
  'an officer records a notice, takes it back, and reads what was known before',
  async ({ somebody, register }) => {
    const { page } = await somebody()
    const hand = byHand()
    await openAs(page, 'officer', register, '/desk')
    const { framework, project } = await enterRenewing(page, register)
    const home = `/agreements/${framework.id}`

    await journey.step('reads that it renews unless somebody says no', async () => {
      await page.goto(home)
      await expectRenewing(page)
      await expect(tree(page)).not.toContainText(asked(framework))
      await expectDeadlines(page, framework, ['1 December 2026', 'Notice of non-renewal'])
    })

    await journey.step('records a notice received today, told first what it changes', async () => {
      await page.goto(home)
      await hand.link(page, 'Record an event')
      await expect(page).toHaveURL(`${home}/events/new`)
      await hand.press(page.getByRole('radio', { name: /^Notice of non-renewal/ }))
      await hand.choose(page, 'Who gave it', 'The counterpart')
      await hand.day(page, 'Received on', today)
      await expect(preview(page)).toContainText('then: in force, terminating')
      await expect(preview(page)).toContainText('then: 1 June 2027')
      await expect(preview(page).getByRole('link', { name: project.reference })).toBeVisible()
      await look(page, 'notice with its preview')
      await hand.button(page, 'Record the event')
      await expect(page).toHaveURL(`${home}#law`)
    })

    await journey.step('sees sentence, line, deadline and tree change', async () => {
      await expectTerminating(page)
      await expect(facts(page)).toContainText(theNotice)
      await expect(tree(page)).toContainText(asked(framework))
      await expect(tree(page).getByRole('button', { name: 'Decide' })).toBeVisible()
      await look(page, 'agreement with a notice')
      await expectDeadlines(page, framework, ['1 June 2027', 'Last day in force'])
      await look(page, 'deadlines after a notice')
    })

    await journey.step('strikes it out, and reads both', async () => {
      await page.goto(home)
      await hand.link(facts(page), new RegExp(`^Correct.*${theNotice}`))
      await hand.press(page.getByRole('radio', { name: /It did not happen/ }))
      await hand.text(page, 'Reason', wrong)
      await expect(preview(page)).toContainText('then: in force, notice window open')
      await look(page, 'correction with its preview')
      await hand.button(page, 'Record the correction')
      await expect(page).toHaveURL(`${home}#law`)
      await expectRenewing(page)
      await expect(tree(page)).not.toContainText(asked(framework))
      await expect(facts(page).locator('del')).toHaveText(theNotice)
      await expect(facts(page)).toContainText('Struck out: it did not happen.')
      await expect(facts(page)).toContainText(wrong)
      await look(page, 'agreement with a struck out notice')
      await expectDeadlines(page, framework, ['1 December 2026', 'Notice of non-renewal'])
      await page.goto(`${home}?tab=history`)
      await expect(page.getByRole('main')).toContainText(wrong)
      await look(page, 'history of a notice')
    })

    await journey.step(
      'fills in what a text says from a pack, and thinks better of it',
      async () => {
        await page.goto(`/agreements/${project.id}/clauses`)
        await hand.select(page, 'Fill from a pack', fiveByFive)
        await hand.button(page, 'Fill in')
        await expect(comesTo(page)).toContainText('6 months')
        await hand.button(page, 'Undo')
        await expect(comesTo(page)).not.toContainText('6 months')
      },
    )

    await journey.step('opens the page as it was known before each', async () => {
      const { events } = await (await page.request.get(`/api/v1${home}/status`)).json()
      const [notice, correction] = events.slice(-2)
      await page.goto(`${home}?knownAt=${before(correction.recordedAt)}`)
      await expectTerminating(page)
      await expect(facts(page)).toContainText(theNotice)
      await expect(facts(page).locator('del')).toHaveCount(0)
      await look(page, 'agreement as known before the correction')
      await page.goto(`${home}?knownAt=${before(notice.recordedAt)}`)
      await expectRenewing(page)
      await expect(facts(page)).not.toContainText('Notice of non-renewal')
    })
  },
)

/** The moment a tenth of a second earlier. */
const before = (moment: string) => new Date(Date.parse(moment) - 100).toISOString()

/** What is asked of an agreement under one that ends. */
const asked = ({ reference }: Named) => `${reference} ends on 1 June 2027. What becomes of this`

const preview = (page: Page) => page.getByRole('region', { name: 'What it will change' })
const comesTo = (page: Page) => page.getByRole('region', { name: 'What they come to' })
const facts = (page: Page) => page.getByRole('region', { name: 'Recorded facts' })
const tree = (page: Page) => page.locator('#tree')
const line = (page: Page) => page.getByRole('figure').filter({ hasText: 'The line in words' })

async function expectRenewing(page: Page) {
  await expect(page.getByText(running).first()).toBeVisible()
  await expect(line(page)).toContainText('notice by 1 December 2026')
  await expect(line(page)).not.toContainText('last day in force')
}

async function expectTerminating(page: Page) {
  await expect(page.getByText(terminating).first()).toBeVisible()
  await expect(line(page)).toContainText('last day in force, 1 June 2027')
}

/** The one deadline of the agreement within a year: by when, and what. */
async function expectDeadlines(page: Page, { reference }: Named, said: readonly string[]) {
  await page.goto('/deadlines?within=365')
  const row = page.getByRole('row').filter({ hasText: reference })
  await expect(row).toHaveCount(1)
  for (const words of said) await expect(row).toContainText(words)
}
