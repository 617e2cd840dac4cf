import type { Locator, Page } from '@playwright/test'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs, problems } from './support/people.ts'

const newBody = 'Servicio Geológico Minero'
const said = 'A first call will be drafted.'

journey('an officer logs a visit with its talks on one sheet', async ({ somebody, register }) => {
  const { page, watch } = await somebody()

  await journey.step('is told at the place what is missing, and nothing is lost', async () => {
    await openAs(page, 'officer', register, '/visits')
    await look(page, 'visits')
    await page.getByRole('link', { name: 'Log a visit' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log a visit')
    // Whoever comes by a bookmark gets the sheet from the server, and the browser takes it over.
    await page.reload()
    await english(page, 'Title').fill('Visit of the council to Beijing')
    watch.expect(422, /\/visits$/)
    await page.getByRole('button', { name: 'Log the visit' }).click()
    await expect(problems(page)).toContainText('From: Fill this in.')
    await expect(english(page, 'Title')).toHaveValue('Visit of the council to Beijing')
    await look(page, 'visit form')
  })

  await journey.step('fills in who came, from where, when and what about', async () => {
    await page.getByRole('group', { name: 'Whose delegation' }).getByText('Counterpart').click()
    await pick(page, 'Body that sent it', 'CONCYTEC', /National Council/)
    await day(page, /^From/, ['4', '11', '2026'])
    await day(page, /^To/, ['6', '11', '2026'])
    await pick(page, 'Agreement', 'PER-CHN-2019-01', /Memorandum/)
    await page.getByRole('button', { name: 'Add talks or a site visit' }).click()
    const meeting = page.getByRole('group', { name: 'Meeting 1', exact: true })
    await pick(meeting, 'With whom, or whose site', 'MOST', /Ministry of Science/)
    await expect(english(meeting, 'Title')).toHaveValue(/^Talks with Ministry of Science/)
    for (const [place, topic] of ['Marine resources', 'Joint laboratories'].entries()) {
      await meeting.getByRole('button', { name: 'Add a topic' }).click()
      await english(meeting, `Topic ${place + 1}`).fill(topic)
    }
    await english(meeting, 'What was said, and results (optional)').fill(said)
    await journey.step('meets a body that the register does not know yet', async () => {
      await page.getByRole('button', { name: 'Add talks or a site visit' }).click()
      const second = page.getByRole('group', { name: 'Meeting 2', exact: true })
      await pick(second, 'With whom, or whose site', newBody, /as a new body/)
      const dialog = page.getByRole('dialog', { name: 'New body' })
      await dialog.getByLabel('What sort of body').selectOption({ label: 'agency' })
      await dialog.getByRole('button', { name: 'Enter the body' }).click()
      await expect(english(second, 'Title')).toHaveValue(`Talks with ${newBody}`)
    })
    await meeting.getByText('Who took part, and where it was read').click()
    await meeting.getByRole('button', { name: 'Add somebody' }).click()
    await english(meeting, 'Post (optional)').fill('Head of cooperation')
    await look(page, 'visit form with talks')
    await page.getByRole('button', { name: 'Log the visit' }).click()
  })

  await journey.step('reads it back, under its agreement', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Visit of the council to Beijing',
    )
    for (const text of [
      '4 to 6 November 2026',
      'Joint laboratories',
      newBody,
      'Head of cooperation',
      said,
    ]) {
      await expect(page.getByText(text).first()).toBeVisible()
    }
    await look(page, 'visit')
    await page
      .getByRole('link', { name: /^PER-CHN-2019-01/ })
      .first()
      .click()
    await expect(page.getByRole('link', { name: 'Visit of the council to Beijing' })).toBeVisible()
  })
})

const english = (place: Page | Locator, label: string) =>
  place.getByRole('group', { name: label, exact: true }).getByLabel('English')

async function pick(place: Page | Locator, label: string, typed: string, found: RegExp) {
  const field = place.getByRole('combobox', { name: label })
  await field.fill(typed)
  await place.getByRole('option', { name: found }).first().click()
}

async function day(page: Page, label: RegExp, [d, m, y]: [string, string, string]) {
  const group = page.getByRole('group', { name: label })
  await group.getByLabel('Day').fill(d)
  await group.getByLabel('Month').fill(m)
  await group.getByLabel('Year').fill(y)
}
