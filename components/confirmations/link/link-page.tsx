import { useLocale, useTranslations } from 'next-intl'
import { ClientWords } from '#components/frame/client-words.tsx'
import { SignInSheet } from '#components/sessions/sign-in-sheet.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { OfSide, type SideName } from '#components/ui/record/side-mark.tsx'
import type { LinkRead } from '#domain/confirmations/schema/confirmation.ts'
import { instantWords } from '#lib/day-words.ts'
import { ContentView } from '../content-view.tsx'
import { DifferencesList } from '../differences-list.tsx'
import { sideWords } from '../side-words.ts'
import { AnswerForm } from './answer-form.tsx'
import { ChangeFields } from './change-fields.tsx'

type Props = {
  token: string
  /** Null where there is no such link. */
  link: LinkRead | null
  zone: string
  problem?: string | undefined
}

/** What a link shows to the counterpart: the plan and three ways to answer, or what to do instead. */
export function LinkPage({ token, link, zone, problem }: Props) {
  const words = useTranslations('confirmations.link')
  if (link?.standing === 'open' && link.offered) {
    return <Offered {...{ token, zone, problem }} link={link} offered={link.offered} />
  }
  if (link?.standing === 'answered' && link.answer) {
    return (
      <SignInSheet
        title={words('thanks')}
        lead={<p>{words(`answered.${link.answer}`)}</p>}
        picture={link.answer === 'confirmed' ? 'whole' : 'halved'}
        margin={words('onceOnly')}
      />
    )
  }
  const standing = voids.find((one) => one === link?.standing) ?? 'unknown'
  return (
    <SignInSheet
      title={words(`voidTitle.${standing}`)}
      lead={<p>{words(`void.${standing}`)}</p>}
      picture="torn"
    />
  )
}

/** Why a link that was not answered asks for no answer any more. */
const voids = ['overtaken', 'expired', 'revoked'] as const

type OfferedProps = Props & { link: LinkRead; offered: NonNullable<LinkRead['offered']> }

function Offered({ token, link, offered, zone, problem }: OfferedProps) {
  const words = useTranslations('confirmations.link')
  const language = useLocale()
  const { content } = offered
  const sides = link.sides ? sideWords(link.sides, language) : { ours: '', counterpart: '' }
  const expires = link.expiresAt && instantWords(link.expiresAt, language, zone)
  return (
    <>
      <PageHeader
        reference={content.agreement.reference}
        title={<LocalText of={content.titles} />}
        state={
          <>
            <p className="max-w-measure">
              {words('lead', {
                recipient: link.recipient ?? '',
                from: sides.ours || words('office'),
              })}
            </p>
            <SidesNamed sides={sides} />
            {expires && (
              <p className="mt-1 text-small text-quiet">{words('expires', { at: expires })}</p>
            )}
            {link.illustrative && (
              <div className="mt-4">
                <Notice title={words('illustrative')}>{words('illustrativeText')}</Notice>
              </div>
            )}
          </>
        }
      />
      {link.agreed && (
        <Section title={words('changes')} lead={words('changesLead')}>
          <DifferencesList before={link.agreed} after={offered} sides={sides} />
        </Section>
      )}
      <ClientWords namespaces={['confirmations']}>
        <AnswerForm token={token} contentHash={offered.hash} problem={problem}>
          <Section title={words('plan')}>
            <ContentView
              shown={offered}
              sides={sides}
              under={({ kind, id }) => (
                <ChangeFields content={content} kind={kind} id={id} language={language} />
              )}
            />
          </Section>
        </AnswerForm>
      </ClientWords>
    </>
  )
}

/** Whose mark is which: a reader of the other side knows no "ours". */
function SidesNamed({ sides }: { sides: Record<SideName, string> }) {
  const known = (['ours', 'counterpart'] as const).filter((side) => sides[side] !== '')
  return (
    <ul className="mt-3 grid gap-1">
      {known.map((side) => (
        <li key={side}>
          <OfSide side={side} spoken={false}>
            {sides[side]}
          </OfSide>
        </li>
      ))}
    </ul>
  )
}
