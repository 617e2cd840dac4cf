import { readFile } from 'node:fs/promises'
import { expect, journey } from './support/journey.ts'
import { downloaded } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { emailOf } from './support/people.ts'

journey(
  'an auditor reads the memorandum and the trail in Spanish',
  async ({ somebody, register }) => {
    const { page } = await somebody({ locale: 'es-PE' })
    await page.goto('/agreements')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await page.getByLabel('Correo electrónico').fill(emailOf('auditor'))
    await page
      .getByLabel('Contraseña', { exact: true })
      .fill(register.passwordOf(emailOf('auditor')))
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /CONCYTEC del Perú/ }).click()
    await expect(page.getByText('21 o 22 de junio de 2019').first()).toBeVisible()
    await look(page, 'agreement in Spanish')

    await page.goto('/audit?event=milestone.completed')
    await expect(page.getByText('Convocatoria abierta en ambos países').first()).toBeVisible()
    await look(page, 'trail in Spanish')
    await page.goto('/audit')
    const file = await downloaded(page.getByRole('link', { name: /CSV/ }))
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toContain('Convocatoria conjunta de investigación en energías renovables')
    expect(text).toContain('Consejo Nacional de Ciencia, Tecnología e Innovación Tecnológica')
    expect(text).not.toContain('�')
  },
)
