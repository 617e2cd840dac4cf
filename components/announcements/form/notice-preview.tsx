'use client'

import { type Locale, NextIntlClientProvider, useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { NotRead } from '#components/ui/page/not-read.tsx'
import { Notice as Remark } from '#components/ui/page/notice.tsx'
import { languageName } from '#components/publications/language-name.ts'
import { leadOf } from '#components/publications/notice-words.ts'
import { Notice } from '#components/publications/notice/notice.tsx'
import type { AnnouncementSnapshot } from '#domain/publications/schema/snapshot.ts'
import { localText } from '#lib/language-map.ts'
import { languages } from '#messages/languages.ts'
import type { PublicWords } from '../public-words.ts'
import type { NoticeTyped } from './notice-typed.ts'
import { noticeOf, useNamed } from './previewed.ts'

type Typed = { typed: NoticeTyped; publicWords: PublicWords }
type Props = Typed & { open: boolean; onClose: () => void }

/** What is typed as the public would read it, in each language, before anything of it is kept. */
export function NoticePreview({ open, onClose, ...typed }: Props) {
  const words = useTranslations('notices.preview')
  return (
    <Dialog wide open={open} title={words('title')} onClose={onClose}>
      <InEachLanguage {...typed} />
    </Dialog>
  )
}

function InEachLanguage({ typed, publicWords }: Typed) {
  const words = useTranslations('notices.preview')
  const reader = useLocale()
  const [language, setLanguage] = useState<string>(reader)
  const { named, asked } = useNamed(typed)
  const failed = asked.find(({ isError }) => isError)
  const shown = noticeOf(typed, named)
  const missing = (tag: string) => !typed.texts[tag] || !typed.titles[tag]
  return (
    <>
      <p className="max-w-measure text-quiet">{words('lead')}</p>
      <Radios
        inLine
        name="preview-language"
        label={words('language')}
        value={language}
        options={languages.map((tag) => ({
          value: tag,
          text: languageName(tag, reader),
          hint: missing(tag) && words('missing'),
        }))}
        onChange={({ target }) => setLanguage(target.value)}
      />
      {failed && <NotRead query={failed} />}
      {shown ? (
        <InLanguage {...{ shown, publicWords }} language={language as Locale} />
      ) : (
        <Remark>{words('nothing')}</Remark>
      )}
    </>
  )
}

type ShownProps = { shown: AnnouncementSnapshot; language: Locale; publicWords: PublicWords }

/** A language that is not written is read in another: what its readers see, and why. */
function InLanguage({ shown, language, publicWords }: ShownProps) {
  const words = useTranslations('notices.preview')
  const reader = useLocale()
  const { lang } = localText(shown.texts, language)
  const lead = leadOf(shown, language)
  return (
    <div className="grid max-w-[64rem] gap-5">
      {lang !== language && (
        <Remark>
          {words('readInstead', {
            language: languageName(language, reader),
            other: languageName(lang, reader),
          })}
        </Remark>
      )}
      <p>
        <span className="text-small text-quiet">{words('onBoard')} </span>
        <span className="font-serif" lang={lead.lang}>
          {lead.text}
        </span>
      </p>
      <div className="public-preview" lang={language}>
        <NextIntlClientProvider locale={language} messages={publicWords[language]}>
          <Notice notice={shown} agreement={null} publishedOn={null} />
        </NextIntlClientProvider>
      </div>
    </div>
  )
}
