import type { Page } from '@playwright/test'
import { expect } from './journey.ts'

/** Where a plan stands between the two sides, as its page says. */
export const standing = (page: Page, words: string | RegExp) =>
  page.locator('#confirmation').getByText(words).first()

/** Says yes to what a link shows. */
export async function confirmed(counterpart: Page) {
  await counterpart.getByLabel('Su nombre').fill('Fabiola León-Velarde Servetto')
  await counterpart.getByLabel('Su cargo').fill('Presidenta')
  await counterpart.getByRole('button', { name: 'Confirmar este plan' }).click()
  await expect(counterpart.getByRole('heading', { level: 1 })).toHaveText('Gracias')
}

/** The address of a new link, as it is told once. */
export async function sentLink(page: Page, plan: string): Promise<string> {
  await page.goto(plan)
  await page.getByRole('button', { name: 'Ask the counterpart by a link' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('For whom').fill('CONCYTEC')
  await dialog.getByLabel('Language of the page').selectOption('es')
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  return await dialog.getByLabel('Address').inputValue()
}
