import { expect, journey } from './support/journey.ts'
import { look } from './support/look.ts'
import { openAs } from './support/people.ts'

const address = '/register/PER-CHN-2019-01'
const title = /^Memorandum of Understanding between MOST/

journey(
  'two people put an agreement before the public, who reads it in Chinese without scripts',
  async ({ somebody, register }) => {
    const { page: manager, watch: noted } = await somebody()
    noted.expect(422, /\/withdrawal$/)
    await openAs(manager, 'manager', register, '/publications')
    await expect(manager.getByText('Nothing waits')).toBeVisible()
    await look(manager, 'publications')
    await manager.getByRole('link', { name: title }).first().click()
    await manager.getByRole('button', { name: 'Withdraw' }).click()
    const dialog = manager.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await expect(dialog.getByText('Say why').first()).toBeVisible()
    await dialog.getByLabel('Reason').fill('The list of signatories is being checked.')
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await expect(manager.getByText('Withdrawn').first()).toBeVisible()

    const { page: reader, watch } = await somebody({ locale: 'zh-CN' })
    watch.expectLostRequests()
    await reader.route('**/*.js', (route) => route.abort())
    await reader.goto(address)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('已撤回')
    await expect(reader.getByText('The list of signatories is being checked.')).toBeVisible()

    const { page: officer } = await somebody()
    await openAs(officer, 'officer', register, '/agreements')
    await officer.getByRole('link', { name: title }).click()
    await officer.getByRole('link', { name: 'For the public' }).click()
    await expect(officer.getByText('What stays inside')).toBeVisible()
    await officer.getByRole('button', { name: 'Propose for publication' }).click()
    await officer
      .getByRole('dialog')
      .getByRole('button', { name: 'Propose for publication' })
      .click()
    await expect(officer.getByText('A proposal waits for a decision')).toBeVisible()
    await look(officer, 'preview of a publication')

    await manager.goto('/publications')
    await manager
      .getByRole('table', { name: 'Proposals that wait' })
      .getByRole('link', { name: title })
      .click()
    await manager.getByRole('button', { name: 'Approve and publish' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: 'Approve and publish' }).click()
    await expect(manager.getByRole('button', { name: 'Withdraw' })).toBeVisible()

    await reader.goto(address)
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('科技创新合作谅解备忘录')
    await expect(reader.getByText('2019年6月21日或22日').first()).toBeVisible()
    await look(reader, 'published agreement in Chinese')
    await reader.goto('/')
    await expect(reader.getByRole('heading', { level: 3 }).first()).toContainText('在利马签署')
    await look(reader, 'front page in Chinese')
    await reader.getByRole('searchbox').first().fill('科学技术部')
    await reader.getByRole('button', { name: '检索' }).click()
    await expect(reader.getByRole('link', { name: /谅解备忘录/ })).toBeVisible()
    await look(reader, 'public register in Chinese')
  },
)
