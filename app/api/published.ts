import { ask } from '#domain/ask.ts'
import { publicEdition } from '#domain/publications/queries/public-edition.ts'
import type { Asked } from './route-handler.ts'

type Answer = (asked: Asked) => Promise<Response>

/**
 * Answers what is published, the same to everybody, with a tag of its edition: whoever has this
 * edition already in this language is told so, and sent nothing.
 */
export function published(answer: Answer): Answer {
  return async (asked) => {
    const { edition } = await ask(asked.world, publicEdition, null, {})
    const tag = `W/"${edition}.${asked.language}"`
    const known = asked.request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
    const response = known.includes(tag)
      ? new Response(null, { status: 304 })
      : await answer({ ...asked, actor: null })
    response.headers.set('ETag', tag)
    response.headers.set('Vary', 'Accept-Language, Cookie')
    return response
  }
}
