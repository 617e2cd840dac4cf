import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { installedStamp } from './install.mjs'
import { inProject } from './project.mjs'

/** What the build is made of. A test compares these lists with the folders that there are. */
export const builtFolders = [
  'app',
  'components',
  'domain',
  'db',
  'jobs',
  'lib',
  'messages',
  'public',
]
export const otherFolders = ['.ci', 'bench', 'bin', 'cli', 'docs', 'e2e', 'scripts', 'test']
const builtFiles =
  /^(next\.config|postcss\.config|proxy|instrumentation|tsconfig)\b.*\.(ts|js|mjs|json)$/

/** The same for the same sources, dependencies, platform and Node. */
export function sourcesHash(node) {
  const hash = createHash('sha256').update(`${installedStamp()} ${node}`)
  for (const file of builtSources())
    hash.update(`\0${file}\0`).update(readFileSync(inProject(file)))
  return hash.digest('hex')
}

function builtSources() {
  const top = readdirSync(inProject('.'), { withFileTypes: true })
  const files = top.filter((entry) => entry.isFile() && builtFiles.test(entry.name))
  const folders = top.filter((entry) => entry.isDirectory() && builtFolders.includes(entry.name))
  return [...files.map((file) => file.name), ...folders.flatMap((folder) => filesIn(folder.name))]
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort()
}

function filesIn(folder) {
  return readdirSync(inProject(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() ? [path] : []
  })
}
