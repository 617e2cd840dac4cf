import { expect, type Page } from '@playwright/test'
import { tabTo, type } from './keyboard.ts'
import type { Register } from './register.ts'

/** The accounts of the example register, one for each role. */
export type Role = 'officer' | 'manager' | 'auditor' | 'administrator'

export const emailOf = (role: Role) => `${role}@example.org`

/** Fills in the sign-in page that somebody is looking at, and waits for what comes after it. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}

/** Opens an address as the holder of an example account, by way of the sign-in page. */
export async function openAs(page: Page, role: Role, register: Register, address: string) {
  await page.goto(address)
  await signIn(page, emailOf(role), register.passwordOf(emailOf(role)))
  await answers(page)
}

/** Waits until every button of the page is heard: before its scripts have run, a click is lost. */
export async function answers(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main button')].every((button) =>
      Object.keys(button).some((key) => key.startsWith('__react')),
    ),
  )
}

/** The same by keyboard alone. */
export async function openByKeyboard(page: Page, role: Role, register: Register, address: string) {
  await page.addInitScript(complainOfMouse)
  await page.goto(address)
  await type(page.getByLabel('E-mail'), emailOf(role))
  await type(page.getByLabel('Password', { exact: true }), register.passwordOf(emailOf(role)))
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/sign-in/)
  await answers(page)
}

/** An error on the console, which no journey may end with. */
function complainOfMouse() {
  addEventListener('pointerdown', () => console.error('The mouse was used.'), true)
}

/** Opens the action plan as somebody, and what is asked before a milestone of it is completed. */
export async function openMilestone(
  page: Page,
  role: 'officer' | 'manager',
  register: Register,
  milestone: string,
) {
  await openAs(page, role, register, '/desk')
  await page.getByRole('link', { name: 'Programme and participants agreed', exact: true }).click()
  const row = page.getByRole('row', { name: milestone })
  await row.getByRole('button', { name: 'Mark as done' }).click()
  return { row, dialog: page.getByRole('dialog', { name: 'Mark as done' }) }
}

/** What is said on top of a form that could not be taken. */
export const problems = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'There is a problem' })

/** Chooses a file by keyboard: the browser asks for it once its field is pressed. */
export async function chooseFile(
  page: Page,
  label: string,
  file: { name: string; mimeType: string; buffer: Buffer },
) {
  await tabTo(page.getByLabel(label))
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(file)
}
