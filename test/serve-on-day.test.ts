import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, 'serve-on-day.ts')

test.each([
  ['2019-07-01', /^2019-07-01T09:00:/],
  ['2019-07-01T08', /^2019-07-01T08:00:/],
])('the process that serves on %s has that day on its clock', (day, expected) => {
  const clock = join(import.meta.dirname, '../lib/clock.ts')
  const loaded = `file://${program}?day=${day}&since=${Date.now()}`
  const asks = `import { clock } from '${clock}'; console.log(clock.now().toISOString())`
  const args = ['--import', loaded, '--input-type=module', '-e', asks]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toMatch(expected)
})

test('another verb may be done on that day', () => {
  const args = [program, '2019-07-01', 'user', 'link', '--help']
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' })
  expect(said).toContain('convenio user link')
}, 60_000)
