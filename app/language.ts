import { asLanguage, type Language } from '#messages/languages.ts'

/** Remembers the language that a reader chose. */
export const languageCookie = 'convenio-language'

/** Carries the language that proxy.ts decided on to the page. */
export const languageHeader = 'x-convenio-language'

/** Carries the address that was asked for, without host, to the page. */
export const addressHeader = 'x-convenio-address'

type Wishes = {
  /** `?lang=` of the address. */
  asked?: string | null | undefined
  /** What the reader chose earlier: cookie, or the signed-in user's setting. */
  preferred?: string | null | undefined
  /** The `Accept-Language` header. */
  accepted?: string | null | undefined
}

/** The language to answer in: asked for, else chosen earlier, else the browser's, else `LOCALE`. */
export function languageOf({ asked, preferred, accepted }: Wishes): Language {
  return (
    asLanguage(asked) ??
    asLanguage(preferred) ??
    acceptedLanguage(accepted) ??
    asLanguage(process.env.LOCALE) ??
    'en'
  )
}

/** The same rule for a route handler, which has only the request. */
export function languageOfRequest(request: Request, preference?: string | null): Language {
  return languageOf({
    asked: new URL(request.url).searchParams.get('lang'),
    preferred: preference ?? cookieOf(request, languageCookie),
    accepted: request.headers.get('accept-language'),
  })
}

function acceptedLanguage(header: string | null | undefined): Language | undefined {
  const wishes = (header ?? '').slice(0, 500).split(',').map(weighed)
  wishes.sort((one, other) => other.weight - one.weight)
  return wishes
    .filter(({ weight }) => weight > 0)
    .map(({ tag }) => asLanguage(tag))
    .find(Boolean)
}

function weighed(part: string) {
  const [tag = '', ...parameters] = part.trim().split(';')
  const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
  const weight = quality ? Number(quality.trim().slice(2)) : 1
  return { tag, weight: Number.isFinite(weight) ? weight : 0 }
}

/** The value of a cookie of this request, as it was sent. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** `hreflang` alternates of a public page, for its metadata. */
export function languageAlternates(path: string) {
  return {
    canonical: path,
    languages: {
      en: `${path}?lang=en`,
      es: `${path}?lang=es`,
      'zh-CN': `${path}?lang=zh-CN`,
      'x-default': path,
    },
  }
}
