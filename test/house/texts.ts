import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCode, isTest, sourceFiles } from './source-files.ts'

type Rule = { what: string; sign: RegExp; where: (file: string) => boolean }

const longest = 250
const isProgram = (file: string) => /^(app|cli|components|db|domain|jobs|lib)\//.test(file)
const isText = (file: string) => !/\.(png|jpe?g|ico|woff2?|pdf|xlsx|db)$/.test(file)

/** Written so that this file does not hold what it looks for. */
const machineFolders = ['work', 'tmp', 'root', 'home', 'Users'].join('|')

const rules: Rule[] = [
  {
    what: 'a path of one machine',
    sign: new RegExp(`(^|[^\\w.@/-])/(${machineFolders})/[A-Za-z0-9]`),
    where: (file) => file !== 'package-lock.json',
  },
  {
    what: 'the address of a registry',
    sign: /"resolved": "https?:/,
    where: (file) => file === 'package-lock.json',
  },
  {
    what: 'work left for later',
    sign: new RegExp(`\\b(${['TODO', 'FIX'.concat('ME'), 'HACK'].join('|')})\\b`),
    where: (file) => isCode(file) && !file.startsWith('test/house/'),
  },
  {
    what: 'a Server Action: changes go through /api/v1',
    sign: /^\s*['"]use server['"]/m,
    where: isProgram,
  },
  {
    what: 'the clock, which lib/clock.ts alone reads',
    sign: /\bDate\.now\(\)|\bnew Date\(\)|\bTemporal\.Now\b/,
    where: (file) => isProgram(file) && !isTest(file) && file !== 'lib/clock.ts',
  },
  {
    what: 'an export named get, handle or process: say what comes back',
    sign: /^export (async )?(function|const) (get|handle|process)[A-Z]/m,
    where: isProgram,
  },
]

/** What stands in the files of a project and should not, and files that are too long. */
export function textProblems(project: string): string[] {
  return sourceFiles(project)
    .filter(isText)
    .flatMap((file) => {
      const text = readFileSync(join(project, file), 'utf8')
      return [
        ...rules
          .filter(({ sign, where }) => where(file) && sign.test(text))
          .map(({ what, sign }) => `${file}:${lineOf(text, sign)} has ${what}`),
        ...lengthProblems(file, text),
      ]
    })
}

function lineOf(text: string, sign: RegExp): number {
  return text.slice(0, text.search(sign)).split('\n').length
}

function lengthProblems(file: string, text: string): string[] {
  const lines = text.split('\n').length - 1
  return isCode(file) && lines > longest
    ? [`${file} has ${lines} lines; ${longest} are enough`]
    : []
}
