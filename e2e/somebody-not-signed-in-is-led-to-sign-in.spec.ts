import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { emailOf, signIn } from './support/people.ts'

const staffPages = [
  '/desk',
  '/agreements',
  '/audit',
  '/admin/users',
  '/settings',
  '/agreements?q=peru',
]

journey('somebody not signed in is led to sign in, and back', async ({ somebody, register }) => {
  const { page } = await somebody()
  for (const address of staffPages) {
    await page.goto(address)
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(address)}`)
  }
  await look(page, 'sign-in')

  await signIn(page, emailOf('officer'), register.passwordOf(emailOf('officer')))
  await expect(page).toHaveURL('/agreements?q=peru')
})
