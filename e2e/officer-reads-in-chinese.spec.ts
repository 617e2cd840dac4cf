import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { emailOf } from './support/people.ts'

journey(
  'an officer reads the memorandum and its plan in Chinese',
  async ({ somebody, register }) => {
    const { page } = await somebody({ locale: 'zh-CN' })
    await page.goto('/agreements')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await look(page, 'sign-in in Chinese')
    await page.getByLabel('电子邮箱').fill(emailOf('officer'))
    await page.getByLabel('密码', { exact: true }).fill(register.passwordOf(emailOf('officer')))
    await page.getByRole('button', { name: '登录' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('协议')
    await expect(page.getByText('2019年6月21日或22日').first()).toBeVisible()
    await look(page, 'agreements in Chinese')
    await page.getByRole('link', { name: /秘鲁国家科学、技术和技术创新委员会/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('科技创新合作谅解备忘录')
    await expect(page.getByText('2019年6月21日或22日').first()).toBeVisible()
    await expect(page.getByText('未载明').first()).toBeVisible()
    await look(page, 'agreement in Chinese')
    await page
      .getByRole('link', { name: /年行动计划/ })
      .first()
      .click()
    await expect(page.getByRole('row', { name: '在利马举办研讨会' })).toContainText('2027年1月2日')
    await look(page, 'action plan in Chinese')
  },
)
