import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const module = new URL('./log.ts', import.meta.url)

function logged(statement: string, level?: string) {
  const program = `import { log } from '${module.href}'; ${statement}`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('..', module)),
    env: { ...process.env, LOG_LEVEL: level },
  })
  return { stdout: run.stdout, lines: run.stderr.split('\n').filter(Boolean).map(asJson) }
}

function asJson(line: string) {
  return JSON.parse(line) as Record<string, unknown>
}

test('the log is JSON lines on stderr, with nothing on stdout', () => {
  const { stdout, lines } = logged(`log.info({ userId: 'u1' }, 'Signed in')`)
  expect(stdout).toBe('')
  expect(lines).toMatchObject([{ level: 'info', userId: 'u1', msg: 'Signed in' }])
})

test('secrets are blanked, wherever they stand', () => {
  const { lines } = logged(
    `log.info({ password: 'p', user: { token: 't' }, request: { headers: { cookie: 'c' } } })`,
  )
  expect(lines).toMatchObject([
    {
      password: '(not logged)',
      user: { token: '(not logged)' },
      request: { headers: { cookie: '(not logged)' } },
    },
  ])
})

test('LOG_LEVEL decides what is written, and a wrong one does not stop the program here', () => {
  expect(logged(`log.info('quiet')`, 'warn').lines).toEqual([])
  expect(logged(`log.info('heard')`, 'loud').lines).toHaveLength(1)
})
