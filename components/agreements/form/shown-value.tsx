'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { languageName } from '#components/ui/forms/languages-offered.ts'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import type { LanguageMap } from '#lib/language-map.ts'
import type { AgreementTyped } from './agreement-typed.ts'

type Props = { name: keyof AgreementTyped; value: AgreementTyped }

/** A field of the form as it is read, where two versions are compared. */
export function ShownValue({ name, value }: Props) {
  const words = useTranslations('words')
  switch (name) {
    case 'kind':
      return value.kind ? words(`agreementKinds.${value.kind}`) : <NotStated />
    case 'titles':
      return <Texts of={value.titles} />
    case 'parent':
      return value.parent.agreement?.text ?? <NotStated />
    case 'level':
      return words(`levels.${value.level}`)
    case 'legalCharacter':
      return (
        <Lines
          of={(['ours', 'counterpart'] as const).map((side) => (
            <span key={side}>
              <SideMark side={side} /> {words(`legalCharacters.${value.legalCharacter[side]}`)}
            </span>
          ))}
        />
      )
    case 'parties':
      return (
        <Lines
          of={value.parties.map(({ key, party, side }) => (
            <span key={key}>
              {side && <SideMark side={side} />} {party?.text}
            </span>
          ))}
        />
      )
    case 'signatories':
      return (
        <Lines
          of={value.signatories.map(({ key, names, posts }) => (
            <span key={key}>
              {[Object.values(names)[0], Object.values(posts)[0]].filter(Boolean).join(', ')}
            </span>
          ))}
        />
      )
    case 'areas':
      return (
        <Lines
          of={value.areas.list.map(({ key, area, verbatim }) => (
            <span key={key}>{area?.text ?? verbatim}</span>
          ))}
        />
      )
    case 'programmes':
      return (
        <Lines
          of={value.programmes.map(({ key, programme }) => (
            <span key={key}>{programme?.text}</span>
          ))}
        />
      )
    case 'assertions':
      return (
        <Lines of={value.assertions.map(({ key, quotation }) => <q key={key}>{quotation}</q>)} />
      )
    case 'readers':
      return <Lines of={value.readers.map(({ id, text }) => <span key={id}>{text}</span>)} />
    case 'counterpartReference':
    case 'reason':
      return value[name] || <NotStated />
    default:
      return null
  }
}

const Lines = ({ of: lines }: { of: ReactNode[] }) =>
  lines.length === 0 ? (
    <NotStated />
  ) : (
    <ul className="grid gap-0.5">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are read, and never moved
        <li key={place}>{line}</li>
      ))}
    </ul>
  )

function Texts({ of: texts }: { of: LanguageMap }) {
  return (
    <Lines
      of={Object.entries(texts).map(([lang, text]) => (
        <span key={lang}>
          <span className="text-note text-quiet">{languageName(lang, lang)} </span>
          <span lang={lang}>{text}</span>
        </span>
      ))}
    />
  )
}
