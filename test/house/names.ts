import { isCode, sourceFiles } from './source-files.ts'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** What Next and other tools read by name: `[id]`, `(desk)`, `[...path]`, `feed.xml`, `.ci`. */
const folderForm =
  /^(\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?|\[(\.{3})?[a-z][A-Za-z0-9]*\]|\([a-z-]+\))$/
const asWhole =
  /^(utils?|helpers?|misc|common|shared|managers?|services?|data|info|get|handle|process|index)$/
const asPart = /^(get|handle|process)-|-(utils?|helpers?|misc|service|info)$/
const kindsOfNoun = ['schema', 'rules', 'queries', 'commands']

/** Names that the house does not use, each with its reason. */
export function nameProblems(project: string): string[] {
  return sourceFiles(project).flatMap((file) => [
    ...folderProblems(file),
    ...fileProblems(file),
    ...vocabularyProblems(file),
  ])
}

function folderProblems(file: string): string[] {
  const folders = file.split('/').slice(0, -1)
  // Languages are named by their tags, and drizzle names its own.
  if (folders[0] === 'messages' || file.includes('/meta/')) return []
  return [
    ...folders
      .filter((name) => !folderForm.test(name))
      .map(() => `${file}: folders are kebab-case`),
    ...folders
      .filter((name) => asWhole.test(name))
      .map((name) => `${file}: "${name}" says nothing`),
  ]
}

function fileProblems(file: string): string[] {
  if (!isCode(file)) return []
  const name = file.split('/').at(-1) ?? ''
  const [stem = '', ...suffixes] = name.split('.')
  const problems = []
  if (!kebab.test(stem)) problems.push(`${file}: files are kebab-case`)
  if (asWhole.test(stem) || asPart.test(stem)) problems.push(`${file}: "${stem}" says nothing`)
  if (!suffixesFit(file, suffixes))
    problems.push(`${file}: .${suffixes.join('.')} is no suffix here`)
  return problems
}

function suffixesFit(file: string, suffixes: string[]): boolean {
  const suffix = suffixes.join('.')
  if (!file.includes('/')) return /^(config\.)?(ts|js|mjs)$|^d\.ts$/.test(suffix)
  if (file.startsWith('e2e/')) return /^(spec\.)?ts$/.test(suffix)
  if (file.startsWith('scripts/')) return suffix === 'mjs'
  if (/^(app|components)\//.test(file)) return /^(test\.)?tsx?$|^css$/.test(suffix)
  return /^(test\.)?ts$|^d\.ts$/.test(suffix) || /^(bench|public|docs)\//.test(file)
}

/** A noun has four kinds of files, or a folder of that name with one file for each verb. */
function vocabularyProblems(file: string): string[] {
  const [layer, noun, kind = '', verb] = file.split('/')
  if (layer !== 'domain' || noun?.endsWith('.ts')) return []
  const name = kind.replace(/(\.test)?\.ts$/, '')
  if (kindsOfNoun.includes(name) && (verb === undefined) === kind.endsWith('.ts')) return []
  return [`${file}: a noun has ${kindsOfNoun.join(', ')}, and nothing else`]
}
