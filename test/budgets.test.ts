import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import { expect, test } from 'vitest'
import { project, withPlanted } from './house/planted.ts'

/** Text that gzip can't make much smaller than this many bytes. */
const chunk = (bytes: number) => randomBytes(bytes).toString('latin1')

/** A build of one page of the staff and one for everybody, which load these bytes besides React. */
function build(bytes: { staff: number; everybody: number; framework?: number }) {
  const chunkPaths = (own: string) => ['.next/static/react.js', `.next/static/${own}.js`]
  return {
    '.next/static/react.js': chunk(bytes.framework ?? 80_000),
    '.next/static/staff.js': chunk(bytes.staff),
    '.next/static/everybody.js': chunk(bytes.everybody),
    '.next/build-manifest.json': JSON.stringify({ rootMainFiles: ['static/react.js'] }),
    '.next/app-path-routes-manifest.json': JSON.stringify({
      '/(desk)/agreements/page': '/agreements',
      '/(public)/page': '/',
    }),
    '.next/diagnostics/route-bundle-stats.json': JSON.stringify([
      { route: '/agreements', firstLoadChunkPaths: chunkPaths('staff') },
      { route: '/', firstLoadChunkPaths: chunkPaths('everybody') },
    ]),
  }
}

/** What the check says of a build, or why it fails. */
function check(files: Record<string, string>): Promise<string> {
  return withPlanted(files, (planted) => {
    cpSync(`${project}/scripts`, `${planted}/scripts`, { recursive: true })
    const program = `import { keepBudgets } from '${planted}/scripts/budgets.mjs'
      try { keepBudgets() } catch (error) { console.log(error.message) }`
    const args = ['--input-type=module', '-e', program]
    return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
  })
}

test('pages within their budgets pass, each with its size and its limit', async () => {
  const said = await check(build({ staff: 40_000, everybody: 0 }))
  expect(said).not.toContain('failed')
  expect(said).toMatch(/\d+ kB of 230 kB {2}\/agreements\n/)
  expect(said).toMatch(/\d+ kB of 153 kB {2}\/\n/)
})

test('a big chunk on a page is found, and on that page alone', async () => {
  expect(await check(build({ staff: 200_000, everybody: 0 }))).toContain(
    'JavaScript budgets failed: /agreements above the limit.',
  )
  expect(await check(build({ staff: 0, everybody: 90_000 }))).toContain(
    'failed: / above the limit.',
  )
})

test('a framework that has grown is named', async () => {
  expect(await check(build({ staff: 0, everybody: 0, framework: 140_000 }))).toContain(
    'React and Next alone, / above the limit',
  )
})

test('a page that Next did not count is no page without code', async () => {
  const files = build({ staff: 0, everybody: 0 })
  const uncounted = { ...files, '.next/diagnostics/route-bundle-stats.json': '[]' }
  expect(await check(uncounted)).toContain('Next counted no chunks of /agreements, /.')
})
