import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argumentNames, branchProblems, parsedMessage } from './message-form.ts'
import { isCode, isTest, sourceFiles } from './source-files.ts'

/** The first one is the measure of the others. */
const languages = ['en', 'es', 'zh-CN']

type Texts = Map<string, string>

/**
 * What is missing, empty, unreadable or unlike English in the messages of a project, and which of
 * their files nobody speaks.
 */
export function messageProblems(project: string): string[] {
  const namespaces = new Set(languages.flatMap((language) => namespacesOf(project, language)))
  return [...namespaces].flatMap((namespace) => [
    ...speechProblems(project, namespace),
    ...languages.flatMap((language) => textProblems(project, language, namespace)),
    ...languages.slice(1).flatMap((language) => likenessProblems(project, language, namespace)),
  ])
}

function namespacesOf(project: string, language: string): string[] {
  const folder = join(project, 'messages', language)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
}

function fileOf(language: string, namespace: string): string {
  return `messages/${language}/${namespace}.json`
}

/** A file counts when the list of its language names it and some of our code does. */
function speechProblems(project: string, namespace: string): string[] {
  const unlisted = languages
    .filter((language) => !listOf(project, language).includes(`'./${namespace}.json'`))
    .map((language) => `${fileOf(language, namespace)} is not in messages/${language}/all.ts`)
  const named = new RegExp(`['"\`]${namespace}['"\`.]`)
  const spoken = sourceFiles(project)
    .filter((file) => isCode(file) && !isTest(file) && !file.startsWith('messages/'))
    .some((file) => named.test(readFileSync(join(project, file), 'utf8')))
  return spoken ? unlisted : [...unlisted, `the messages "${namespace}" are not used`]
}

function listOf(project: string, language: string): string {
  return readFileSync(join(project, 'messages', language, 'all.ts'), 'utf8')
}

function textProblems(project: string, language: string, namespace: string): string[] {
  const file = fileOf(language, namespace)
  const texts = textsOf(project, file)
  if (!texts) return [`${file} is not there`]
  return [...texts].flatMap(([key, text]) =>
    formProblems(text, language).map((problem) => `${file}, ${key}: ${problem}`),
  )
}

function formProblems(text: string, language: string): string[] {
  if (text.trim() === '') return ['is empty']
  const { message, problem } = parsedMessage(text)
  return message ? branchProblems(message, language) : [problem]
}

function likenessProblems(project: string, language: string, namespace: string): string[] {
  const measure = textsOf(project, fileOf('en', namespace)) ?? new Map<string, string>()
  const file = fileOf(language, namespace)
  const texts = textsOf(project, file) ?? new Map<string, string>()
  return [
    ...[...measure.keys()].filter((key) => !texts.has(key)).map((key) => `${file} lacks ${key}`),
    ...[...texts.keys()]
      .filter((key) => !measure.has(key))
      .map((key) => `${file} has ${key}, which English has not`),
    ...[...texts]
      .filter(([key, text]) => measure.has(key) && !alike(text, measure.get(key) ?? ''))
      .map(([key]) => `${file}, ${key}: its arguments are not those of English`),
  ]
}

function alike(text: string, measure: string): boolean {
  return argumentNames(text).join() === argumentNames(measure).join()
}

/** Each text by its path of keys, or undefined where there is no such file. */
function textsOf(project: string, file: string): Texts | undefined {
  if (!existsSync(join(project, file))) return undefined
  return new Map(leaves(JSON.parse(readFileSync(join(project, file), 'utf8')), ''))
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  )
}
