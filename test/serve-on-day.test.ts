import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the process that serves on a day has that day on its clock', () => {
  const clock = join(import.meta.dirname, '../lib/clock.ts')
  const loaded = `${join(import.meta.dirname, 'serve-on-day.ts')}?day=2019-07-01&since=${Date.now()}`
  const program = `import { clock } from '${clock}'; console.log(clock.now().toISOString())`
  const args = ['--import', `file://${loaded}`, '--input-type=module', '-e', program]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toMatch(/^2019-07-01T09:00:/)
})
