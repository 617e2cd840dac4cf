import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toolPath } from '../../scripts/project.mjs'
import { project, withPlanted } from './planted.ts'

type Tool = { name: string; program: string; args: string[]; settings: string }

const tools: Record<string, Tool> = {
  format: {
    name: '@biomejs/biome',
    program: 'biome',
    args: ['format', '.', '--vcs-enabled=false'],
    settings: 'biome.json',
  },
  lint: { name: 'oxlint', program: 'oxlint', args: ['.'], settings: '.oxlintrc.json' },
  unused: { name: 'knip', program: 'knip', args: ['--no-progress'], settings: 'knip.json' },
}

const manifest = {
  name: 'planted',
  type: 'module',
  imports: { '#lib/*': './lib/*' },
  scripts: { start: 'node scripts/run.mjs' },
}
const packageJson = `${JSON.stringify(manifest, null, 2)}\n`

/** What a tool of `npm test`, with our settings, says of a project of these files alone. */
function said(tool: Tool, files: Record<string, string>): Promise<{ code: number; text: string }> {
  return withPlanted({ 'package.json': packageJson, ...files }, (planted) => {
    cpSync(`${project}/${tool.settings}`, `${planted}/${tool.settings}`)
    const command = [toolPath(tool.name, tool.program), ...tool.args]
    const run = spawnSync(process.execPath, command, { cwd: planted, encoding: 'utf8' })
    return { code: run.status ?? 1, text: run.stdout + run.stderr }
  })
}

describe('the tools of npm test notice', () => {
  test.each([
    ['format', 'lib/a.ts', 'export const a  =  1;\n', 'format'],
    ['lint', 'components/a.tsx', conditionalHook(), 'rules-of-hooks'],
    ['lint', 'lib/a.ts', 'export function a(value: any) {\n  return value\n}\n', 'no-explicit-any'],
    ['unused', 'lib/a.ts', 'export const a = 1\n', 'lib/a.ts'],
  ])('%s: a fault in %s', async (step, file, text, sign) => {
    const answer = await said(tools[step]!, { [file]: text })
    expect(answer.text).toContain(sign)
    expect(answer.code).not.toBe(0)
  })

  test.each(Object.keys(tools))('%s: no fault where there is none', async (step) => {
    const files = {
      'scripts/run.mjs': `import { a } from '#lib/a.ts'\n\nconsole.log(a)\n`,
      'lib/a.ts': 'export const a = 1\n',
    }
    expect(await said(tools[step]!, files)).toMatchObject({ code: 0 })
  })
})

function conditionalHook(): string {
  return [
    `import { useState } from 'react'`,
    'export function Late({ late }: { late: boolean }) {',
    '  if (!late) return null',
    '  const [open] = useState(false)',
    '  return <p>{String(open)}</p>',
    '}',
    '',
  ].join('\n')
}
