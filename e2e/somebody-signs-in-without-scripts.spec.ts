import { expect, journey } from './support/journey.ts'
import { emailOf, signIn } from './support/people.ts'

journey('somebody signs in and reads where no script arrives', async ({ somebody, register }) => {
  const { page, watch } = await somebody()
  watch.expectLostRequests()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/agreements')
  await page.getByLabel('E-mail').fill(emailOf('auditor'))
  await page.getByLabel('Password', { exact: true }).fill('not the right password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The e-mail or the password is not right.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(emailOf('auditor'))
  await signIn(page, emailOf('auditor'), register.passwordOf(emailOf('auditor')))
  await expect(page).toHaveURL('/agreements')
  await page.getByRole('link', { name: /CONCYTEC Peru/ }).click()
  await expect(page.getByText('21 or 22 June 2019').first()).toBeVisible()
})
