import type { Page } from '@playwright/test'
import { pdf } from './support/evidence.ts'
import { expect, journey } from './support/journey.ts'
import { downloaded } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { confirmed, sentLink, standing } from './support/confirming.ts'
import { paste } from './support/pasting.ts'
import { openAs } from './support/people.ts'

const promise = /Push forward the implementation of the MOU by signing specific action plans/
const [ours, theirs] = ['MOST', 'CONCYTEC']

/** Forty cells as LibreOffice copies them, with a body misspelt, days of two styles and a bare number. */
const cells = [
  [
    ...['No.', 'Title', 'Priority area', 'Responsible, our side', 'Responsible, counterpart'],
    ...['Start', 'Due', 'Expected result'],
  ],
  [
    '1',
    'Network',
    'Fisheries and aquaculture',
    ours,
    'CONCYTEK',
    '01/02/2027',
    '30.11.2027',
    'Ten',
  ],
  ['1.1', 'Laboratories named', '', '', '', '', '03/04/2027', ''],
  ['2', 'Cruise', 'Marine resources', ours, theirs, '1 March 2027', '2027-12-01', 'Open data'],
  ['2.1', 'Data published', '', '', '', '', '46500', ''],
]

journey(
  'both sides confirm a plan that was pasted, the counterpart in Spanish by a link, and a change of it',
  async ({ somebody, register }) => {
    // From the sentence to the evidence, by three people: the longest way through the register.
    journey.slow()
    const { page: officer } = await somebody()
    await openAs(officer, 'officer', register, '/commitments')

    await officer.getByRole('link', { name: promise }).click()
    await expect(officer.getByRole('blockquote')).toBeVisible()
    const promised = new URL(officer.url()).pathname
    await journey.step('from a promise, the officer begins a plan', async () => {
      await expect(officer.getByRole('blockquote')).toContainText('signing specific action plans')
      await officer
        .locator('dl')
        .getByRole('link', { name: /CONCYTEC Peru/ })
        .click()
      await officer.getByRole('link', { name: 'New action plan' }).click()
      await officer.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Plan of 2027')
      await day(officer, 'First day', ['1', '11', '2026'])
      await day(officer, 'Last day', ['31', '12', '2027'])
      await officer.getByRole('button', { name: 'Make the plan' }).click()
      await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Plan of 2027')
    })
    const plan = new URL(officer.url()).pathname

    const grid = officer.getByRole('grid', { name: 'Activities and milestones of the plan' })
    const rows = grid.getByRole('row')
    const pasted = officer.getByRole('dialog', { name: 'Rows from a spreadsheet' })
    const saved = () => expect(officer.getByText('All rows are saved.')).toBeVisible()

    await journey.step('pastes forty cells, each problem said and mended at its cell', async () => {
      await officer.getByRole('link', { name: 'Edit as a grid' }).first().click()
      // Until the page listens, nobody hears what is pasted.
      await expect(async () => {
        await paste(officer, cells)
        await expect(pasted).toBeVisible({ timeout: 1_000 })
      }).toPass()
      await expect(pasted.getByText('The heads are in line 1.')).toBeVisible()
      await expect(pasted.getByText(/2 days may each be two/)).toBeVisible()
      await expect(pasted.getByText('The number 46500 was read as 23 April 2027.')).toBeVisible()
      await expect(pasted.getByText(/“CONCYTEK” is not in the register/)).toBeVisible()
      await look(officer, 'paste preview')
      await pasted.getByRole('button', { name: 'The first: 3 April' }).click()
      const body = pasted.getByRole('combobox', { name: 'Responsible, counterpart, line 2' })
      await body.fill(theirs)
      await body.press('Enter')
      await expect(body).toBeHidden()
      await pasted.getByRole('button', { name: 'Insert 4 rows' }).click()
      await expect(pasted).toBeHidden()
      await saved()
      await expect(rows.filter({ hasText: 'Laboratories named' })).toContainText('3 April 2027')
      await look(officer, 'plan grid')
    })

    await journey.step(
      'takes the rows back and puts them in again, and so a typed one',
      async () => {
        const one = rows.filter({ hasText: 'Laboratories named' })
        await officer.keyboard.press('ControlOrMeta+z')
        await expect(one).toHaveCount(0)
        await saved()
        await officer.keyboard.press('ControlOrMeta+y')
        await expect(one).toHaveCount(1)
        await saved()
        await grid.getByText('Data published').click()
        await officer.keyboard.type('Data set published')
        await officer.keyboard.press('Enter')
        await saved()
        await officer.keyboard.press('ControlOrMeta+z')
        await expect(grid.getByText('Data published')).toBeVisible()
        await saved()
      },
    )

    await journey.step('the plan comes back from its own file as it went', async () => {
      const file = await downloaded(officer.getByRole('link', { name: 'Take away as XLSX' }))
      await officer.getByLabel('Bring back an XLSX').setInputFiles((await file.path()) ?? '')
      const asked = officer.getByRole('dialog', { name: 'What the file would change' })
      await expect(asked.getByText('The file says what the plan says.')).toBeVisible()
      await look(officer, 'plan file')
      await officer.keyboard.press('Escape')
      await expect(asked).toBeHidden()
    })

    await journey.step('the officer says what the plan is measured by', async () => {
      await officer.goto(plan)
      await officer.getByRole('link', { name: 'Add an indicator' }).click()
      await officer.getByLabel('English').first().fill('Researchers hosted')
      await officer.getByRole('button', { name: 'Add a target' }).click()
      await officer.getByLabel('Value to reach').fill('10')
      await officer.getByRole('button', { name: 'Add the indicator' }).click()
      await expect(officer.getByText('Target 10; not measured yet')).toBeVisible()
    })

    const { page: manager } = await somebody()
    await journey.step('the officer submits, the manager validates and confirms', async () => {
      await officer.goto(plan)
      await officer.getByRole('button', { name: 'Submit', exact: true }).click()
      await expect(
        officer.getByText('Submitted. A manager of its desk validates it.'),
      ).toBeVisible()
      await openAs(manager, 'manager', register, plan)
      await manager.getByRole('button', { name: 'Validate' }).click()
      await expect(manager.getByText(/^Validated\./)).toBeVisible()
      await manager.getByRole('button', { name: 'Confirm for our side' }).click()
      await expect(standing(manager, 'Confirmed by our side')).toBeVisible()
    })

    const { page: counterpart, watch } = await somebody({ locale: 'es' })
    watch.expect(422, /\/confirmation$/)
    await journey.step('the counterpart confirms in Spanish, without an account', async () => {
      await counterpart.goto(await sentLink(officer, plan))
      await expect(
        counterpart.getByText(/somete este plan de acción a la confirmación de CONCYTEC/),
      ).toBeVisible()
      await expect(counterpart.getByRole('heading', { name: 'Indicadores' })).toBeVisible()
      await expect(counterpart.getByText('Researchers hosted')).toBeVisible()
      await look(counterpart, 'plan put to the counterpart in Spanish')
      await counterpart.getByRole('button', { name: 'Confirmar este plan' }).click()
      await expect(counterpart.getByText('Hay un problema')).toBeVisible()
      await confirmed(counterpart)
    })

    await journey.step(
      'a new date is a change proposed: on page, in print, in the report',
      async () => {
        await officer.goto(plan)
        await expect(standing(officer, 'Confirmed by both sides')).toBeVisible()
        await officer.getByRole('button', { name: 'Ask for a new date: Data published' }).click()
        const asking = officer.getByRole('dialog')
        await asking.getByLabel('Month').fill('10')
        await asking.getByLabel('Why').fill('The vessel is in dock until summer.')
        await asking.getByRole('button', { name: 'Ask', exact: true }).click()
        await expect(officer.getByText(/^New date asked for: 23 October 2027/)).toBeVisible()

        await manager.goto('/approvals')
        const waiting = manager.getByRole('listitem').filter({ hasText: 'Data published' })
        await expect(waiting).toContainText('from “23 April 2027” to “23 October 2027”')
        await look(manager, 'approvals')
        await manager.getByRole('checkbox', { name: 'Choose: Data published' }).check()
        await manager.getByRole('button', { name: 'Approve 1 chosen' }).click()
        await expect(manager.getByText('Nothing waits for you')).toBeVisible()
        await manager.goto(plan)
        await expect(manager.getByText(/^First agreed on /)).toBeVisible()
        await expect(standing(manager, 'Change proposed')).toBeVisible()
        await expect(
          standing(manager, /changes from “23 April 2027” to “23 October 2027”/),
        ).toBeVisible()
        await look(manager, 'plan with a change proposed')
        await manager.emulateMedia({ media: 'print' })
        await expect(
          manager.getByRole('heading', { name: 'As confirmed by both sides' }),
        ).toBeVisible()
        await manager.emulateMedia({ media: null })
        await manager.goto('/reports/milestones?forecastOn=2027-10')
        const told = manager.getByRole('row', { name: 'Data published' })
        await expect(told).toContainText('23 April 2027')
        await expect(told).toContainText('change proposed')
      },
    )

    await journey.step('both sides confirm the change', async () => {
      await manager.goto(plan)
      await manager.getByRole('button', { name: 'Confirm for our side' }).click()
      await expect(manager.getByText(/Our side has confirmed the change/)).toBeVisible()
      await counterpart.goto(await sentLink(officer, plan))
      await expect(counterpart.getByText(/la fecha acordada pasa de/)).toBeVisible()
      await confirmed(counterpart)
      await officer.goto(plan)
      await expect(standing(officer, 'Confirmed by both sides')).toBeVisible()
    })

    await journey.step(
      'a milestone is done, with evidence, and stands under the promise',
      async () => {
        await officer.getByRole('button', { name: 'Mark as done: Laboratories named' }).click()
        const done = officer.getByRole('dialog', { name: 'Mark as done' })
        await done.getByLabel('Evidence').setInputFiles(pdf('Laboratories.pdf'))
        await expect(done.getByText('Added: Laboratories.pdf')).toBeVisible()
        await done.getByRole('button', { name: 'Mark as done' }).click()
        await expect(officer.getByText('1 of 2 milestones done')).toBeVisible()
        await officer.goto(promised)
        await officer.getByRole('button', { name: 'Tie to a plan' }).click()
        const tie = officer.getByRole('dialog')
        await tie.getByLabel('Action plan').selectOption('Plan of 2027')
        await tie.getByRole('button', { name: 'Tie to it' }).click()
        const chain = officer.getByRole('list', { name: 'From the sentence to the evidence' })
        await expect(chain).toContainText('confirmed by both sides, validated')
        await expect(chain.getByRole('link', { name: 'Laboratories.pdf' })).toBeVisible()
        await expect(officer.getByText('done', { exact: true }).first()).toBeVisible()
        await look(officer, 'promise with its chain')
      },
    )
  },
)

/** Fills a day into its three boxes. */
async function day(page: Page, label: string, [day = '', month = '', year = '']: string[]) {
  const group = page.getByRole('group', { name: label })
  await group.getByLabel('Day', { exact: true }).fill(day)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}
