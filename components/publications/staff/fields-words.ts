import { useTranslations } from 'next-intl'

/** What the parts of a published content are called, in a list. */
export function useFieldsWords(): (fields: readonly string[]) => string {
  const words = useTranslations('publications')
  return (fields) =>
    fields
      .map((field) => {
        const key = `fields.${field}` as 'fields.titles'
        return words.has(key) ? words(key) : field
      })
      .join(words('separator'))
}
