import { readFileSync } from 'node:fs'
import { line } from '#lib/fields.ts'
import { sharedFile, sharedIsThere } from './shared-data.ts'

/** Scripts side by side, marks that turn the direction of writing, and what passes for code. */
export const ours = [
  'Ministerio de Ciencia 科学技术部 Министерство وزارة العلوم',
  '\u202egpj.exe\u202c', // a name that reads otherwise than it is
  '\u2066إيران\u2069 (Iran) \u200f\u200e',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '👩‍👩‍👧‍👦 𠮷野家 ﷽',
  "Robert'); DROP TABLE agreements;--",
  '<script>alert(1)</script>',
  '=HYPERLINK("https://example.org","x")',
  '{{constructor.constructor("return 1")()}} ${1} %s %d #{1}',
  '__proto__ constructor toString NaN null undefined true',
  '-1; "quoted" \\ / \t tab',
]

/** The Big List of Naughty Strings, where it lies beside the project. */
export const naughty: readonly string[] = sharedIsThere
  ? JSON.parse(readFileSync(sharedFile('hostile/blns.json'), 'utf8'))
  : []

type Field = { safeParse(text: string): { success: boolean } }

/** What a field takes, as it keeps it: trimmed, and nothing else. */
export const taken = (texts: readonly string[], field: Field): string[] =>
  texts.flatMap((text) => (field.safeParse(text).success ? [text.trim()] : []))

/** Every hostile text that even a short line takes, each once. */
export const hostileLines: readonly string[] = [...new Set(taken([...ours, ...naughty], line(100)))]
