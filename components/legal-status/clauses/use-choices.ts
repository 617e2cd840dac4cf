import { useTranslations } from 'next-intl'

/** The words of a set of choices, by the values of the API. */
export function useChoices() {
  const words = useTranslations('lawForms.clauses')
  return <Value extends string>(group: string, values: readonly Value[]) =>
    values.map((value) => ({ value, text: words(`${group}.${value}` as 'ways.signature') }))
}
