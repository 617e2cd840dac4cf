import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'convenio-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

function convenio(args: string[], settings: Record<string, string> = {}) {
  const program = join(import.meta.dirname, '../bin/convenio')
  const env = { ...process.env, DATABASE_URL: '', CONVENIO_DATA: at('data'), ...settings }
  const run = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' })
  return { code: run.status, said: run.stdout, reasons: run.stderr }
}

describe('a report from the command line', () => {
  beforeAll(() => expect(convenio(['example', 'load'])).toMatchObject({ code: 0 }))

  const report = (name: string, format: string, ...more: string[]) =>
    convenio(['export', name, '--format', format, ...more])

  test('is written as a whole file, in the language of LOCALE, as of a day', async () => {
    const args = [
      'export',
      'agreements',
      '--format',
      'xlsx',
      '--on',
      '1990-06-01',
      '--out',
      at('a.xlsx'),
    ]
    const { code, said } = convenio(args, { LOCALE: 'es' })
    expect({ code, said }).toEqual({
      code: 0,
      said: `7 acuerdos, a fecha de 1 de junio de 1990. ${at('a.xlsx')}\n`,
    })
    const [rows] = await readXlsxFile(at('a.xlsx'))
    expect(rows?.data[0]?.[0]).toBe('Referencia')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('is told as it was known at a moment, where that is before the register empty', () => {
    const clocks = ['--on', '2026-06-01', '--known-at', '2019-06-21T08:00:00Z']
    const { code, said } = report('agreements', 'csv', ...clocks, '--out', at('then.csv'))
    expect({ code, said }).toEqual({
      code: 0,
      said: `No agreement, as known on 21 June 2019, 16:00, as of 1 June 2026. ${at('then.csv')}\n`,
    })
  })

  test('answers machines, and is recorded as an export', () => {
    const { said } = report('changes', 'json', '--out', at('changes.json'), '--json')
    const { rows } = JSON.parse(said) as { rows: number }
    expect(JSON.parse(readFileSync(at('changes.json'), 'utf8'))).toMatchObject({ count: rows })
  })

  test.each([
    [['weather', 'csv', '--out', 'x']],
    [['agreements', 'docx', '--out', 'x']],
    [['agreements', 'csv', '--delimiter', 'tab', '--out', 'x']],
    [['changes', 'csv', '--on', '2026-01-01', '--out', 'x']],
    [['agreements', 'csv', '--known-at', 'yesterday', '--out', 'x']],
    [['agreements', 'csv']],
  ])('used wrongly (%j) says so', ([name = '', format = '', ...more]) => {
    const { code, said, reasons } = report(name, format, ...more)
    expect({ code, said }).toEqual({ code: 2, said: '' })
    expect(reasons).not.toBe('')
  })

  test.each([
    [['--on', '2026-02-30', '--out', at('b.csv')], /on: There is no such day/],
    [['--out', at('nowhere/b.csv')], /can't be written: name a folder/],
  ])('that cannot be made says why, and leaves no file', (more, reason) => {
    const { code, reasons } = report('agreements', 'csv', ...more)
    expect(code).toBe(1)
    expect(reasons).toMatch(reason)
    expect(existsSync(at('b.csv'))).toBe(false)
  })
})
