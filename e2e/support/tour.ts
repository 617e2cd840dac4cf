import { expect, type Page } from '@playwright/test'
import { look } from './look.ts'

/** The pages that an administrator may open by their address alone. */
const addresses = [
  ['/', 'front page'],
  ['/agreements', 'agreements'],
  ['/audit', 'trail'],
  ['/admin/users', 'users'],
  ['/admin/access', 'permission table'],
  ['/settings', 'settings'],
  ['/docs/api', 'API reference'],
  ['/nothing-here', 'missing page'],
] as const

/** Looks at each page, under a name that begins with `manner`. */
export async function lookAround(page: Page, manner: string): Promise<void> {
  for (const [address, name] of addresses) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page, `${manner} ${name}`)
  }
}
