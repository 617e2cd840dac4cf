'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'

type Props = {
  path: string
  parameters: readonly { name: string; inPath: boolean; required: boolean }[]
  words: { open: string; send: string; failed: string }
}

type Answer = { status: string; text: string }

/** As much of an answer as is shown. */
const longestAnswer = 10_000

/** Asks a question of the API with the reader's own session, and shows the answer as it came. */
export function TryIt({ path, parameters, words }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const fields = new FormData(event.currentTarget)
    setAnswer(await answered(addressOf(path, parameters, fields), words.failed))
    setBusy(false)
  }

  return (
    <div className="no-print">
      <Disclosure summary={words.open}>
        <form onSubmit={send} className="grid gap-3 py-2">
          {parameters.map(({ name, required }) => (
            <label key={name} className="grid gap-1 text-small" htmlFor={`${id}-${name}`}>
              <code>{name}</code>
              <input
                id={`${id}-${name}`}
                name={name}
                required={required}
                autoComplete="off"
                className="control max-w-md"
              />
            </label>
          ))}
          <div>
            <Button type="submit" small busy={busy}>
              {words.send}
            </Button>
          </div>
        </form>
        <div role="status" aria-live="polite">
          {answer && (
            <>
              <p className="text-small">{answer.status}</p>
              <pre className="api-example">
                <code>{answer.text}</code>
              </pre>
            </>
          )}
        </div>
      </Disclosure>
    </div>
  )
}

function addressOf(path: string, parameters: Props['parameters'], fields: FormData): string {
  const query = new URLSearchParams()
  let address = path
  for (const { name, inPath } of parameters) {
    const value = String(fields.get(name) ?? '').trim()
    if (inPath) address = address.replace(`{${name}}`, encodeURIComponent(value))
    else if (value) query.set(name, value)
  }
  return `/api/v1${address}${query.size > 0 ? `?${query}` : ''}`
}

async function answered(address: string, failed: string): Promise<Answer> {
  try {
    const response = await fetch(address, { headers: { Accept: 'application/json' } })
    const text = await response.text()
    return { status: `${response.status} ${address}`, text: laidOut(text).slice(0, longestAnswer) }
  } catch {
    return { status: failed, text: '' }
  }
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
