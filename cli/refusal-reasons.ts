import { Refusal } from '#domain/outcome.ts'
import { asLanguage } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** A refusal in the words that the app uses, in the language that LOCALE names. */
export function refusalReasons(error: Error): readonly string[] | undefined {
  if (!(error instanceof Refusal)) return undefined
  const language = asLanguage(process.env.LOCALE) ?? 'en'
  const [refusals, invalid] = [translator(language, 'refusals'), translator(language, 'invalid')]
  const { code, params, fields = [] } = error.problem
  return [
    refusals.has(code) ? refusals(code, params) : code,
    ...fields.map((field) => `${field.path}: ${invalid(field.code, field.params)}`),
  ]
}
