import { ApiProblem } from '#components/api.ts'
import type { DocumentAdded } from '#domain/documents/schema.ts'
import type { DocumentRole } from '#domain/documents/schema/words.ts'

type Sending = {
  agreementId: string
  file: File
  /** What it is; evidence unless said. */
  role?: DocumentRole
  language?: string
  /** Told how much of it has left, from 0 to 1. */
  onProgress: (share: number) => void
}

/**
 * Sends a file of an agreement; `fetch` tells no progress, so this is the older way.
 * Throws ApiProblem.
 */
export function sendFile({
  agreementId,
  file,
  role = 'evidence',
  language,
  onProgress,
}: Sending): Promise<DocumentAdded> {
  const said = new URLSearchParams({ agreementId, fileName: file.name, role })
  if (language) said.set('language', language)
  const request = new XMLHttpRequest()
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      const body = jsonIn(request.responseText)
      if (request.status === 201) resolve(body as DocumentAdded)
      else reject(new ApiProblem(request.status, body))
    }
    request.onerror = () => reject(new ApiProblem(0, { code: 'unreachable' }))
    request.open('POST', `/api/v1/documents?${said}`)
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
    request.send(file)
  })
}

function jsonIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    return {} // something in between answered, which has no words of ours
  }
}
