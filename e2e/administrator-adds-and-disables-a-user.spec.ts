import { expect, journey } from './support/journey.ts'
import { press, tabTo, type } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { openByKeyboard, problems, signIn } from './support/people.ts'

const ana = { name: 'Ana Quispe Huamán', email: 'ana.quispe@example.org' }
const password = 'cuatro ríos bajo la niebla'

journey('an administrator adds a user and disables them again', async ({ somebody, register }) => {
  const { page } = await somebody()
  const newcomer = await somebody()
  const row = page.getByRole('row', { name: ana.name })

  const link = await journey.step('a user is added by keyboard alone', async () => {
    await openByKeyboard(page, 'administrator', register, '/admin/users')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
    await look(page, 'users')
    await press(page.getByRole('button', { name: 'Add a user' }))
    const dialog = page.getByRole('dialog', { name: 'Add a user' })
    await type(dialog.getByLabel('Name'), ana.name)
    await type(dialog.getByLabel('E-mail'), ana.email)
    await press(dialog.getByRole('radio', { name: /^Officer/ }), 'Space')
    await press(dialog.getByRole('checkbox', { name: /^AME/ }), 'Space')
    await look(page, 'add a user')
    await press(dialog.getByRole('button', { name: 'Add and make a sign-in link' }))
    const shown = page.getByRole('dialog', { name: `Sign-in link for ${ana.name}` })
    const address = await shown.getByLabel('Link').inputValue()
    await look(page, 'sign-in link')
    await press(shown.getByRole('button', { name: 'Done' }))
    await expect(row).toContainText('Has no password yet')
    return address
  })

  await journey.step('their link works once', async () => {
    newcomer.watch.expect(422, /callback\/link$/)
    await newcomer.page.goto(link)
    await expect(newcomer.page.getByText(`For ${ana.name}`)).toBeVisible()
    const save = newcomer.page.getByRole('button', { name: 'Save the password and sign in' })
    await newcomer.page.getByLabel('New password').fill('too short')
    await save.click()
    await expect(problems(newcomer.page)).toBeVisible()
    await look(newcomer.page, 'choose a password')
    await newcomer.page.getByLabel('New password').fill(password)
    await save.click()
    await expect(newcomer.page).toHaveURL('/desk')

    const another = await somebody()
    await another.page.goto(link)
    await expect(another.page.getByRole('heading', { level: 1 })).toHaveText(
      'This link no longer works',
    )
    await look(another.page, 'used link')
  })

  await journey.step('disabled, they are out at the next click', async () => {
    await page.reload()
    await expect(row).toContainText('Active')
    await press(row.getByRole('button', { name: 'Disable' }))
    const asked = page.getByRole('dialog', { name: `Disable ${ana.name}?` })
    await type(asked.getByLabel('Reason'), 'Left the office.')
    await press(asked.getByRole('button', { name: 'Disable' }))
    await expect(row).toContainText('Disabled')

    await newcomer.page.getByRole('link', { name: 'Agreements' }).first().click()
    await expect(newcomer.page).toHaveURL('/sign-in?next=%2Fagreements')
    newcomer.watch.expect(401, /callback\/password$/)
    await newcomer.page.getByLabel('E-mail').fill(ana.email)
    await newcomer.page.getByLabel('Password', { exact: true }).fill(password)
    await newcomer.page.getByRole('button', { name: 'Sign in' }).click()
    await expect(problems(newcomer.page)).toContainText('The e-mail or the password is not right.')
    await look(newcomer.page, 'sign-in refused')
  })

  await press(page.getByRole('link', { name: 'Trail' }))
  const disabling = page.getByRole('listitem').filter({ hasText: 'disabled the account' })
  await expect(disabling).toContainText(`Administrator disabled the account of ${ana.name}`)
  await expect(disabling).toContainText('Reason: Left the office.')
  await tabTo(page.getByRole('link', { name: 'Settings' }))
})

journey('an operator makes a sign-in link at the command line', async ({ somebody, register }) => {
  const said = await register.convenio('user', 'link', 'auditor@example.org')
  const link = /http:\/\/\S+/.exec(said)?.[0] ?? ''
  const { page } = await somebody()
  await page.goto(link)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Save the password and sign in' }).click()
  await expect(page).toHaveURL('/dashboard')

  const elsewhere = await somebody()
  await elsewhere.page.goto('/sign-in')
  await signIn(elsewhere.page, 'auditor@example.org', password)
})
