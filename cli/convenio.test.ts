import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'convenio-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function convenio(args: string[], settings: Record<string, string> = {}) {
  const program = join(import.meta.dirname, '../bin/convenio')
  const env = { ...process.env, CONVENIO_DATA: join(folder, 'data'), ...settings }
  const run = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' })
  return { code: run.status, said: run.stdout, reasons: run.stderr }
}

describe('the command line', () => {
  test('without a verb names those that there are', () => {
    const { code, said } = convenio([])
    expect(code).toBe(0)
    expect(said).toMatch(/^ {2}serve +\S/m)
  })

  test('explains a verb', () => {
    expect(convenio(['serve', '--help'])).toMatchObject({ code: 0, reasons: '' })
  })

  test.each([[['sing']], [['serve', '--loud']], [['serve', 'now']]])(
    'used wrongly (%j) says so and exits with 2',
    (args) => {
      const { code, said, reasons } = convenio(args)
      expect({ code, said }).toEqual({ code: 2, said: '' })
      expect(reasons).not.toBe('')
    },
  )

  test('refuses a wrong setting in one sentence and exits with 1', () => {
    const sentence = 'The setting LOCALE is "fr": it must be one of en, es, zh-CN.'
    expect(convenio(['serve'], { LOCALE: 'fr' })).toEqual({
      code: 1,
      said: '',
      reasons: `${sentence}\n`,
    })
    expect(convenio(['serve', '--json'], { LOCALE: 'fr' }).reasons).toBe(
      `${JSON.stringify({ reasons: [sentence] })}\n`,
    )
  })
})
