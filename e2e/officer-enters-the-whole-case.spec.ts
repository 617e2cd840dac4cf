import type { Page } from '@playwright/test'
import { byHand, type Hand } from './support/by-hand.ts'
import { enterAgreement, quoteItsSentences } from './support/enter-agreement.ts'
import { enterPromise, enterVisit } from './support/enter-visit.ts'
import { expect, journey } from './support/journey.ts'
import { answers, emailOf, openAs } from './support/people.ts'
import { type Case, fieldByField, readCase } from './support/the-case.ts'

const countries: Record<string, string> = { CN: 'China', PE: 'Peru' }

// A trace of so many acts would take longer than they do.
journey.use({ beginning: 'empty', trace: 'off' })

/**
 * The example is what the officer has before the eyes; whether the forms take all of it, and lose
 * nothing, is seen at the end, field by field.
 */
journey('an officer enters the whole case by hand', async ({ somebody, register, example }) => {
  // Some six hundred acts, one after the other.
  journey.slow()
  const known = await readCase(example, emailOf('officer'))
  const administrator = await somebody()
  const manager = await somebody()
  const { page } = await somebody()
  const hand = byHand()
  const go = async (address: string) => {
    // By the navigation, and the button of the page that it leads to.
    hand.counts(2)
    await page.goto(address)
    await answers(page)
  }

  await journey.step('the administrator sets the register up, and lets people in', async () => {
    await openAs(administrator.page, 'administrator', register, '/parties/new')
    await setUp(administrator.page, known, byHand())
    await arrive(page, await linkFor(administrator.page, 'officer', byHand()))
    await arrive(manager.page, await linkFor(administrator.page, 'manager', byHand()))
  })
  await journey.step('enters the bodies and the people', async () => {
    for (const body of known.bodies.filter(({ acronym }) => acronym !== 'MOST')) {
      await go('/parties/new')
      await enterBody(page, hand, body)
    }
    for (const person of known.people) {
      await go('/people/new')
      await enterPerson(page, hand, person)
    }
  })
  const id = await journey.step('enters the memorandum', async () => {
    await go('/agreements/new')
    return await enterAgreement(page, hand, known)
  })
  await journey.step('keeps the announcement, and logs the visit with what was held', async () => {
    await hand.link(page, 'Enter a source')
    await enterSource(page, hand, known)
    await go(`/agreements/${id}`)
    await hand.link(page, 'Log a visit')
    await enterVisit(page, hand, known)
  })
  await journey.step('quotes the announcement for each fact', async () => {
    await go(`/agreements/${id}/edit`)
    await quoteItsSentences(page, hand, known)
  })
  await journey.step('enters what was promised and hoped for', async () => {
    await go(`/commitments/new?agreement=${id}`)
    for (const [place, promise] of known.promises.entries()) {
      if (place > 0) await hand.link(page, 'Enter another like it')
      await enterPromise(page, hand, known, promise, known.promises[place - 1])
    }
  })
  await journey.step('a manager publishes what the officer proposes', async () => {
    await go(`/agreements/${id}`)
    await hand.link(page, 'For the public')
    await propose(page, hand)
    await manager.page.goto('/publications')
    await approve(manager.page, known)
  })

  const entered = await readCase(register, emailOf('officer'))
  expect(fieldByField(entered)).toEqual(fieldByField(known))

  const steps = hand.steps()
  console.log(`The whole case by hand: ${JSON.stringify(steps)}`)
  expect(steps.inItsLanguage.minutes, 'minutes by hand').toBeLessThan(15)
})

async function setUp(page: Page, known: Case, hand: Hand) {
  const dialog = page.getByRole('dialog')
  const save = async () => {
    await hand.button(dialog, 'Save')
    await expect(dialog).toBeHidden()
  }
  const home = known.bodies.find(({ acronym }) => acronym === 'MOST')
  if (home) await enterBody(page, hand, home)
  await page.goto('/admin/settings')
  await hand.button(page, 'Choose')
  await hand.pick(dialog, 'Whose register it is', 'MOST', 'Ministry of Science')
  await hand.select(dialog, 'Time zone of the office', 'Asia/Shanghai')
  await save()
  await page.goto('/admin/desks')
  await hand.button(page, 'Open a desk')
  await hand.text(dialog, 'Code', known.agreement.desk.code)
  await hand.texts(dialog, 'Name', known.agreement.desk.names)
  await save()
  await page.goto('/admin/areas')
  for (const { code, labels } of known.areas) {
    await hand.button(page, 'Add an area')
    await hand.text(dialog, 'Code', code)
    await hand.texts(dialog, 'Name', labels)
    await save()
  }
}

/** Adds somebody of the desk, and gives the address at which they sign in for the first time. */
async function linkFor(page: Page, role: 'officer' | 'manager', hand: Hand): Promise<string> {
  await page.goto('/admin/users')
  await hand.button(page, 'Add a user')
  const dialog = page.getByRole('dialog', { name: 'Add a user' })
  await hand.text(dialog, 'Name', role)
  await hand.text(dialog, 'E-mail', emailOf(role))
  await hand.press(dialog.getByRole('radio', { name: new RegExp(`^${role}`, 'i') }))
  await hand.press(dialog.getByRole('checkbox', { name: /^AME/ }))
  await hand.button(dialog, 'Add and make a sign-in link')
  const link = page.getByRole('dialog', { name: /^Sign-in link/ })
  return await link.getByLabel('Link').inputValue()
}

async function arrive(page: Page, link: string) {
  await page.goto(link)
  await page.getByLabel('New password').fill('cuatro ríos bajo la niebla')
  await page.getByRole('button', { name: 'Save the password and sign in' }).click()
  await expect(page.getByRole('link', { name: 'Publications' })).toBeVisible()
}

async function propose(page: Page, hand: Hand) {
  await hand.button(page, 'Propose for publication')
  await hand.button(page.getByRole('dialog'), 'Propose for publication')
  await expect(page.getByText('A proposal waits for a decision')).toBeVisible()
}

async function approve(page: Page, { agreement }: Case) {
  const waiting = page.getByRole('table', { name: 'Proposals that wait' })
  await waiting.getByRole('link', { name: agreement.titles.en ?? '' }).click()
  await page.getByRole('button', { name: 'Approve and publish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Approve and publish' }).click()
  await expect(page.getByRole('button', { name: 'Withdraw' })).toBeVisible()
}

async function enterBody(page: Page, hand: Hand, body: Case['bodies'][number]) {
  await hand.texts(page, 'Name', body.names)
  if (body.acronym) await hand.text(page, 'Acronym', body.acronym)
  await hand.select(page, 'Kind', body.kind)
  await hand.select(page, 'Country', countries[body.country ?? ''] ?? '')
  await hand.button(page, 'Save')
  await expect(page).toHaveURL(/\/parties\/[0-9a-f-]{36}$/)
}

async function enterPerson(page: Page, hand: Hand, person: Case['people'][number]) {
  await hand.texts(page, 'Name', person.names)
  await hand.texts(page, 'Family name', person.familyNames)
  await hand.select(page, 'Country', countries[person.country] ?? '')
  for (const { party, posts } of person.posts) {
    await hand.button(page, 'Add a post')
    await hand.pick(page, 'Body', party.acronym ?? '', party.names.en ?? '')
    await hand.texts(page, 'Post', posts)
  }
  await hand.button(page, 'Enter a person')
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/)
}

async function enterSource(page: Page, hand: Hand, { source }: Case) {
  await hand.texts(page, 'Title', source.titles)
  await hand.text(page, 'Web address', source.address)
  await hand.text(page, 'Its words', source.text)
  await hand.button(page, 'Enter the source')
  await expect(page).toHaveURL(/\/sources\/[0-9a-f-]{36}$/)
}
