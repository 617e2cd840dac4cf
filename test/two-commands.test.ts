import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { project, withPlanted } from './house/planted.ts'

const files = {
  'package.json': JSON.stringify({ dependencies: { unheardof: '1.0.0' } }),
  'package-lock.json': '{}',
  'app/page.tsx': 'first',
  'app/page.test.tsx': 'first',
  'docs/read.md': 'first',
  'next.config.js': 'first',
}

/** Runs our scripts in a project of these files, as npm would with this environment. */
function command(planted: string, args: string[], env: Record<string, string> = {}) {
  cpSync(`${project}/scripts`, `${planted}/scripts`, { recursive: true })
  const run = spawnSync(process.execPath, [`${planted}/scripts/run.mjs`, ...args], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: planted, ...env },
    encoding: 'utf8',
  })
  return { code: run.status, said: run.stdout, reasons: run.stderr }
}

describe('the two commands', () => {
  test('used wrongly say how', async () => {
    const { code, reasons } = await withPlanted(files, (planted) => command(planted, ['sing']))
    expect({ code, reasons }).toEqual({
      code: 2,
      reasons: 'Usage: node scripts/run.mjs start|test|bench [options]\n',
    })
  })

  test('name the steps there are where another is asked for', async () => {
    const { code, reasons } = await withPlanted(files, (planted) =>
      command(planted, ['test', 'sing']),
    )
    expect(code).toBe(1)
    expect(reasons).toContain('there is no step "sing"')
    expect(reasons).toMatch(/The steps are format, lint, .*, browser;/)
  })

  test('say what failed, why, and what to do, where no registry answers', async () => {
    const offline = { npm_config_registry: 'http://127.0.0.1:1/', npm_config_fetch_retries: '0' }
    const { code, reasons, left } = await withPlanted(files, (planted) => ({
      ...command(planted, ['start'], offline),
      left: existsSync(`${planted}/node_modules/.convenio-stamp`),
    }))
    expect({ code, left }).toEqual({ code: 1, left: false })
    expect(reasons).toContain(
      'Installing dependencies failed: the package registry cannot be reached.\nCheck the network',
    )
  })
})

describe('the build', () => {
  test.each([
    ['app/page.tsx', true],
    ['next.config.js', true],
    ['package.json', true],
    ['app/page.test.tsx', false],
    ['docs/read.md', false],
  ])('a change of %s asks for another one: %s', async (file, asked) => {
    const hashes = await withPlanted(files, (planted) => {
      const first = sourcesHash(planted)
      writeFileSync(`${planted}/${file}`, 'second')
      return [first, sourcesHash(planted)]
    })
    expect(hashes[0]).toMatch(/^\w{64}$/)
    expect(hashes[0] !== hashes[1]).toBe(asked)
  })
})

function sourcesHash(planted: string): string {
  cpSync(`${project}/scripts`, `${planted}/scripts`, { recursive: true })
  const program = `import { sourcesHash } from '${planted}/scripts/sources.mjs'
    console.log(sourcesHash('node'))`
  const args = ['--input-type=module', '-e', program]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim()
}
