import type { Page } from '@playwright/test'
import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs, problems } from './support/people.ts'

const title = 'Una delegación china visitó Lima'

journey(
  'an officer announces a visit, a manager publishes it, and the public reads it in Spanish',
  async ({ somebody, register }) => {
    const { page: officer, watch } = await somebody()

    await journey.step('is told at the place what is missing', async () => {
      await openAs(officer, 'officer', register, '/visits')
      await officer.getByRole('link', { name: /^Visit of a delegation of China/ }).click()
      await officer.getByRole('link', { name: 'Announce this' }).click()
      await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Write a notice')
      await officer.reload()
      watch.expect(422, /\/announcements$/)
      await officer.getByRole('button', { name: 'Keep the notice' }).click()
      await expect(problems(officer)).toContainText('Text: Fill this in.')
      await look(officer, 'notice form')
    })

    await journey.step('writes it in one language, and proposes it', async () => {
      for (const language of ['English', 'Chinese'])
        await field(officer, 'Title', language).fill('')
      await field(officer, 'Title', 'Spanish').fill(title)
      await field(officer, 'In one sentence (optional)', 'Spanish').fill('Vino por dos días.')
      await field(officer, 'Text', 'Spanish').fill('La delegación estuvo dos días en Lima.')
      await officer.getByLabel('Written in').selectOption('es')
      await officer.getByRole('button', { name: 'See it as the public will' }).click()
      const preview = officer.getByRole('dialog', { name: 'As the public will read it' })
      await expect(preview.getByText('There is no text in English yet')).toBeVisible()
      await preview.getByRole('radio', { name: 'Spanish' }).check()
      await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(preview.getByText('Español (original)')).toBeVisible()
      await look(officer, 'preview of a notice that is not kept')
      await officer.keyboard.press('Escape')
      await officer.getByRole('button', { name: 'Keep the notice' }).click()
      await expect(officer.getByText('The public sees nothing of this yet.')).toBeVisible()
      await look(officer, 'notice of the office')
      await officer.getByRole('button', { name: 'Propose for publication' }).click()
      const dialog = officer.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Propose for publication' }).click()
      await expect(officer.getByText('A proposal waits for a decision')).toBeVisible()
    })

    const { page: manager } = await somebody()
    await openAs(manager, 'manager', register, '/publications/notices?state=proposed')
    await look(manager, 'notices')
    await manager.getByRole('link', { name: title }).click()
    await manager.getByRole('link', { name: 'See the proposal' }).click()
    await manager.getByRole('button', { name: 'Approve and publish' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: 'Approve and publish' }).click()
    await expect(manager.getByRole('button', { name: 'Withdraw' })).toBeVisible()

    const { page: reader } = await somebody({ locale: 'es' })
    await reader.goto('/')
    await expect(reader.getByText('Vino por dos días.')).toBeVisible()
    await reader.getByRole('link', { name: title }).first().click()
    await expect(reader.getByText('La delegación estuvo dos días en Lima.')).toBeVisible()
    await look(reader, 'published notice in Spanish')
  },
)

const field = (page: Page, group: string, language: string) =>
  page.getByRole('group', { name: group, exact: true }).getByLabel(language, { exact: true })
