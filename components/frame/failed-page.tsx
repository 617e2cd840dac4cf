import { buttonLook } from '#components/ui/button-look.ts'
import en from '#messages/en/errors.json' with { type: 'json' }
import es from '#messages/es/errors.json' with { type: 'json' }
import type { Language } from '#messages/languages.ts'
import zhCN from '#messages/zh-CN/errors.json' with { type: 'json' }
import { Indenture } from './indenture.tsx'
import { Wordmark } from './wordmark.tsx'

// Where the page failed its messages may have failed too, so these few sentences are always here.
const sentences = { en: en.failed, es: es.failed, 'zh-CN': zhCN.failed }

type Props = {
  language: Language
  /** Found again in the log. */
  reference: string | undefined
  retry: () => void
}

/** What is shown instead of a page that could not be made. */
export function FailedPage(props: Props) {
  return (
    <div lang={props.language}>
      <header className="top-bar public-bar">
        <Wordmark href="/" label={sentences[props.language].home} />
      </header>
      <main id="main" className="public-main">
        <FailedPart {...props} />
      </main>
    </div>
  )
}

/** The same inside a frame that still stands. */
export function FailedPart({ language, reference, retry }: Props) {
  const words = sentences[language]
  return (
    <>
      <Indenture state="torn" className="mt-2 mb-12 max-w-[40rem] phone:mt-8" />
      <h1 className="display-title max-w-[20ch]">{words.title}</h1>
      <p className="mt-6 max-w-[34rem]">{words.text}</p>
      {reference && (
        <p className="mt-4">
          {words.reference}: <strong className="font-mono font-strong">{reference}</strong>
        </p>
      )}
      <p className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-3">
        <button type="button" onClick={retry} className={buttonLook('primary')}>
          {words.retry}
        </button>
        <a href="/">{words.home}</a>
      </p>
      <p className="mt-8 text-quiet">{words.works}</p>
    </>
  )
}
