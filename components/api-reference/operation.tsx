import { Disclosure } from '#components/ui/page/disclosure.tsx'
import type { Translator } from '#messages/translator.ts'
import { curlOf } from './curl.ts'
import type { AddressedOperation } from './described.ts'
import { FieldsTable } from './fields-table.tsx'
import { type FieldRow, fieldRows, type Schema, typeWords } from './schema-words.ts'
import { TryIt } from './try-it.tsx'

type Props = {
  operation: AddressedOperation
  say: Translator
  origin: string
  /** Only somebody who is signed in has a session to try it with. */
  canTry: boolean
}

/** One operation: what it does, who may, what goes in, what comes out, and an example. */
export function Operation({ operation, say, origin, canTry }: Props) {
  const { method, path, summary, description, operationId, parameters = [] } = operation
  return (
    <article id={operationId} className="api-operation">
      <h3 className="font-serif text-lead">
        <a href={`#${operationId}`} className="no-underline hover:underline">
          {summary}
        </a>
      </h3>
      <p className="api-address">
        <strong className="font-strong uppercase">{method}</strong> <code>/api/v1{path}</code>
      </p>
      <p className="text-small text-quiet">{description}</p>
      <Disclosure summary={<Summary of={summary} say={say} />}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 py-2">
          <FieldsTable
            caption={say('parameters')}
            rows={parameters.map((parameter) => parameterRow(parameter, say))}
            say={say}
          />
          <FieldsTable caption={say('body')} rows={bodyRows(operation, say)} say={say} />
          <FieldsTable caption={say('answer')} rows={answerRows(operation, say)} say={say} />
          <Answers operation={operation} caption={say('answers')} />
          <pre className="api-example">
            <code>{curlOf(operation, origin)}</code>
          </pre>
        </div>
      </Disclosure>
      {method === 'get' && canTry && (
        <TryIt
          path={path}
          parameters={parameters.map(({ name, in: place, required = false }) => {
            return { name, inPath: place === 'path', required }
          })}
          words={{ open: say('try.open'), send: say('try.send'), failed: say('try.failed') }}
        />
      )}
    </article>
  )
}

function Summary({ of, say }: { of: string; say: Translator }) {
  return (
    <>
      <span aria-hidden="true">{say('detailsOf')}</span>
      <span className="sr-only">{say('details', { summary: of })}</span>
    </>
  )
}

function Answers({ operation, caption }: { operation: AddressedOperation; caption: string }) {
  return (
    <section>
      <h4 className="mb-2 text-small text-quiet">{caption}</h4>
      <dl className="api-answers">
        {Object.entries(operation.responses).map(([status, { description }]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function parameterRow(
  parameter: NonNullable<AddressedOperation['parameters']>[number],
  say: Translator,
): FieldRow {
  const { name, required = false, schema, description } = parameter
  const place = say(`places.${parameter.in}`)
  return {
    name,
    type: typeWords(schema, say),
    required,
    description: [place, description].filter(Boolean).join(' · '),
  }
}

function bodyRows({ requestBody }: AddressedOperation, say: Translator): FieldRow[] {
  const types = Object.entries(requestBody?.content ?? {})
  return types.flatMap(([type, { schema }]) => {
    if (type === 'application/json') return fieldRows(schema, say)
    return { name: type, type: say('types.file'), required: false, description: null }
  })
}

function answerRows({ responses }: AddressedOperation, say: Translator): FieldRow[] {
  const granted = responses['200'] ?? responses['201']
  const schema: Schema = granted?.content?.['application/json']?.schema ?? {}
  return fieldRows(schema, say)
}
