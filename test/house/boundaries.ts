import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import config from '../../dependency-cruiser.config.mjs'

export type Boundaries = { modules: number; problems: string[] }

const places = ['app', 'bench', 'cli', 'components', 'db', 'domain', 'e2e', 'jobs', 'lib']
const morePlaces = ['messages', 'scripts', 'test', 'proxy.ts', 'instrumentation.ts']

/** Every import in the sources of a project that its rules forbid, as `rule: from -> to`. */
export async function boundaries(project: string): Promise<Boundaries> {
  const { options, ...ruleSet } = config
  const { enhancedResolveOptions, parser, ...rest } = options
  const { output } = await cruise(
    [...places, ...morePlaces].filter((place) => existsSync(join(project, place))),
    { ...rest, parser, ruleSet, validate: true, baseDir: project } as ICruiseOptions,
    { ...enhancedResolveOptions, bustTheCache: true },
  )
  const { summary } = output as ICruiseResult
  return {
    modules: summary.totalCruised,
    problems: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  }
}
