import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { addressOf, type Parameters } from '#components/address.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { AgreementTree, TreeNode } from '#domain/agreements/schema/tree.ts'
import { dayWords } from '#lib/day-words.ts'
import { StateMark } from '../state-mark.tsx'
import { ParentEnding } from './parent-ending.tsx'

type Props = { tree: AgreementTree }

/** The agreements around one: above it, under it and after it, each with how it stands. */
export function TreeSection({ tree }: Props) {
  const words = useTranslations('agreementTree')
  const { nodes, questions, cut } = tree
  if (nodes.length < 2) return null
  const clocks: Parameters = tree.knownAt ? { on: tree.on, knownAt: tree.knownAt } : {}
  return (
    <Section title={words('title')} id="tree" lead={words('lead')}>
      <ClientWords namespaces={['agreementTree']}>
        <ul className="agreement-tree">
          {nodes.map((node) => (
            <li key={node.id} style={{ paddingInlineStart: `${Math.min(node.depth, 5) * 1.5}rem` }}>
              <Node node={node} isHere={node.id === tree.id} clocks={clocks} />
              {questions
                .filter(({ agreementId }) => agreementId === node.id)
                .map((question) => (
                  <ParentEnding
                    key={question.agreementId}
                    {...{ question, node }}
                    parent={nodes.find(({ id }) => id === question.parentId)?.reference ?? ''}
                  />
                ))}
            </li>
          ))}
        </ul>
      </ClientWords>
      {cut && <p className="mt-3 text-small text-quiet">{words('more')}</p>}
    </Section>
  )
}

type NodeProps = { node: TreeNode; isHere: boolean; clocks: Parameters }

function Node({ node, isHere, clocks }: NodeProps) {
  const words = useTranslations('agreementTree')
  const language = useLocale()
  const { id, reference, titles, relation, parentId, state, lastDay, overlap, decision } = node
  const day = (one: string) => dayWords(one, language)
  return (
    <div className={node.depth > 0 ? 'agreement-branch' : undefined}>
      <span className="block text-note text-quiet">
        {reference}
        {relation && parentId && <> · {words(`relations.${relation}`)}</>}
        {isHere && <> · {words('here')}</>}
      </span>
      {isHere ? (
        <strong className="font-serif font-medium" aria-current="page">
          <LocalText of={titles} />
        </strong>
      ) : (
        <Link href={addressOf(`/agreements/${id}`, clocks)} prefetch={false} className="font-serif">
          <LocalText of={titles} />
        </Link>
      )}
      <span className="block text-small">
        <StateMark state={state} />
        {lastDay && <span className="text-quiet"> {words('until', { day: day(lastDay) })}</span>}
      </span>
      {overlap && (
        <span className="block text-small text-quiet">
          {words('overlap', { from: day(overlap.from), to: overlap.to ? day(overlap.to) : 'none' })}
        </span>
      )}
      {decision && (
        <span className="block text-small text-quiet">
          {words('decided', { fate: words(`fates.${decision.fate}`) })} {decision.reason}
        </span>
      )}
    </div>
  )
}
