import { readFile } from 'node:fs/promises'
import readXlsxFile from 'read-excel-file/node'
import { expect, journey } from './support/journey.ts'
import { downloaded, press, tabTo } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { emailOf } from './support/people.ts'

const sentence = '1 acuerdo, país: Perú, a fecha de 1 de marzo de 2026.'

journey('an auditor takes a report away in Spanish', async ({ somebody, register }) => {
  const { page } = await somebody({ locale: 'es-PE' })
  await page.goto('/reports')
  await page.getByLabel('Correo electrónico').fill(emailOf('auditor'))
  await page.getByLabel('Contraseña', { exact: true }).fill(register.passwordOf(emailOf('auditor')))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Informes')
  await look(page, 'reports in Spanish')
  for (const report of ['Compromisos y su cobertura', 'Planes de acción e hitos', 'Cambios']) {
    await page.getByRole('link', { name: report }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(report)
    await look(page, `report ${report}`)
    await page.getByRole('navigation', { name: 'Usted está aquí' }).getByRole('link').click()
  }
  await page.getByRole('link', { name: 'Registro de acuerdos' }).click()

  await journey.step('narrows it to a country and a day', async () => {
    const day = page.getByRole('group', { name: 'A fecha de' })
    await day.getByLabel('Día').fill('1')
    await day.getByLabel('Mes').fill('3')
    await day.getByLabel('Año').fill('2026')
    await page.getByLabel('País o territorio').selectOption({ label: 'Perú' })
    await press(page.getByRole('button', { name: 'Mostrar', exact: true }))
    await expect(page).toHaveURL(/on=2026-03-01/)
    await expect(page.getByText(sentence)).toBeVisible()
    await tabTo(page.getByText(/^\d+ columnas$/))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('rowheader', { name: 'Firma (EDTF)' })).toBeVisible()
    await look(page, 'report in Spanish')
  })

  await journey.step('takes it away as a workbook', async () => {
    const file = await downloaded(page.getByRole('link', { name: 'Excel (XLSX)' }))
    expect(file.suggestedFilename()).toBe('agreements-2026-03-01.xlsx')
    const sheets = await readXlsxFile(await readFile(await file.path()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Acuerdos', 'Acerca de', 'Columnas'])
    const [heads = [], peru = []] = sheets[0]?.data ?? []
    const cell = (head: string) => peru[heads.indexOf(head)]
    expect(cell('Referencia')).toBe('PER-CHN-2019-01')
    expect(cell('Firma')).toBe('21 o 22 de junio de 2019')
    expect(cell('Firma, lo más pronto')).toEqual(new Date('2019-06-21T00:00:00Z'))
    expect(sheets[1]?.data.map(([, told]) => told)).toEqual(
      expect.arrayContaining([sentence, 'Auditor', '1']),
    )
  })

  await journey.step('and as CSV for Excel in Spanish', async () => {
    const file = await downloaded(page.getByRole('link', { name: 'CSV con punto y coma' }))
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toMatch(/^\ufeffReferencia;Número de la contraparte;/)
    expect(text).toContain(
      ';21 o 22 de junio de 2019;[2019-06-21..2019-06-22];2019-06-21;2019-06-22;',
    )
  })

  await page.goto('/audit?event=report.exported')
  await expect(
    page.getByText('Auditor exportó a un archivo el informe «Registro de acuerdos»'),
  ).toHaveCount(2)

  await page.goto('/reports/agreements?on=2026-02-30')
  await expect(page.getByText('Esta dirección pide algo que el informe no conoce')).toBeVisible()
  await expect(page.getByText('Esa fecha no existe').first()).toBeVisible()
})
