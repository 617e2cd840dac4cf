import type { Contribution } from '#domain/contributions/schema.ts'
import type { CsvColumn } from '#lib/csv.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

type Value = CsvColumn<Contribution>['value']

/** The list of contributions as a file in the reader's language; amounts are the exact decimals. */
export function contributionColumns(language: Language): readonly CsvColumn<Contribution>[] {
  const say = translator(language, 'contributions')
  const words = translator(language, 'words')
  const text = (map: LanguageMap | undefined) => map && localText(map, language).text
  const column = (name: string, value: Value, kind: CsvColumn<never>['kind'] = 'text') => ({
    header: say(`csv.${name}`),
    kind,
    value,
  })
  return [
    column('title', ({ titles }) => text(titles)),
    column('side', ({ side }) => words(`sides.${side}`)),
    column('form', ({ form }) => words(`contributionForms.${form}`)),
    column('firmness', ({ firmness }) => words(`firmnesses.${firmness}`)),
    column('amount', ({ money }) => money?.amount, 'number'),
    column('currency', ({ money }) => money?.currency),
    column('valueOn', ({ valueOn }) => valueOn, 'date'),
    column('converted', ({ converted }) => converted?.money.amount, 'number'),
    column('convertedCurrency', ({ converted }) => converted?.money.currency),
    column('rate', ({ converted }) => converted?.rate, 'number'),
    column('rateSource', ({ converted }) => converted?.source),
    column('paid', ({ paid }) => (paid.length === 1 ? paid[0]?.amount : null), 'number'),
    column('open', ({ open }) => open?.amount, 'number'),
    column('drawnFrom', ({ drawnFrom }) => text(drawnFrom?.titles)),
    column('activity', ({ activity }) => text(activity?.titles)),
    column('plan', ({ plan }) => text(plan?.titles)),
    column('illustrative', ({ plan }) => (plan?.illustrative ? say('csv.yes') : null)),
    column('reference', ({ agreement }) => agreement.reference),
    column('level', ({ level }) => words(`levels.${level}`)),
    column('id', ({ id }) => id),
  ]
}
