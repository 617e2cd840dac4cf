import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { byResource, type Description } from './described.ts'
import { FieldsTable } from './fields-table.tsx'
import { Operation } from './operation.tsx'
import { fieldRows } from './schema-words.ts'

type Props = { description: Description; language: Language; origin: string; canTry: boolean }

/** The API to read, resource by resource, from the very document that programs get. */
export function ApiReference({ description, language, origin, canTry }: Props) {
  const say = translator(language, 'apiReference')
  const resources = byResource(description)
  const shapes = Object.entries(description.components?.schemas ?? {})
  return (
    <>
      <PageHeader
        title={say('title')}
        state={<p className="max-w-measure text-quiet">{description.info.description}</p>}
        actions={<a href="/api/v1/openapi.json">{say('document')}</a>}
      />
      <nav aria-label={say('contents')} className="no-print mb-10">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {resources.map(({ name, description: words }) => (
            <li key={name}>
              <a href={`#${name}`}>{words}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section title={say('rules.title')} id="rules">
        <ul className="api-rules">
          {['signIn', 'writes', 'lists', 'errors', 'language'].map((rule) => (
            <li key={rule}>{say(`rules.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      {resources.map(({ name, description: words, operations }) => (
        <Section key={name} id={name} title={words}>
          {operations.map((operation) => (
            <Operation key={operation.operationId} {...{ operation, say, origin, canTry }} />
          ))}
        </Section>
      ))}
      {shapes.map(([name, schema]) => (
        <Section key={name} id={`shape-${name}`} title={name}>
          <FieldsTable caption={say('answer')} rows={fieldRows(schema, say)} say={say} />
        </Section>
      ))}
    </>
  )
}
