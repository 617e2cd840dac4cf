import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { CommitmentListed } from '#domain/commitments/schema.ts'
import { Author } from '../author.tsx'
import { CoverageState } from '../coverage-state.tsx'
import { DischargedBy } from '../discharged-by.tsx'
import { Due } from '../due.tsx'

type Props = {
  commitments: readonly CommitmentListed[]
  caption: string
  /** Not where all of them are of the page's own agreement. */
  withAgreement?: boolean
}

/** One line for each promise: its sentence, who made it, of which kind, by when, how far it is covered. */
export function LedgerTable({ commitments, caption, withAgreement = false }: Props) {
  const words = useTranslations('commitments.columns')
  const kinds = useTranslations('words.commitmentKinds')
  const columns: Column<CommitmentListed>[] = [
    {
      key: 'commitment',
      head: words('commitment'),
      names: true,
      cell: ({ id, titles, agreement }) => (
        <>
          <Link href={`/commitments/${id}`} prefetch={false}>
            <LocalText of={titles} />
          </Link>
          {withAgreement && (
            <span className="block font-sans text-note">
              <Link
                href={`/agreements/${agreement.id}`}
                prefetch={false}
                className="inline-block py-1 text-quiet"
              >
                {agreement.reference}
              </Link>
            </span>
          )}
        </>
      ),
    },
    { key: 'author', head: words('author'), cell: ({ author }) => <Author author={author} /> },
    { key: 'kind', head: words('kind'), cell: ({ kind }) => kinds(kind) },
    {
      key: 'due',
      head: words('due'),
      className: 'w-36',
      cell: (commitment) => <Due commitment={commitment} />,
    },
    {
      key: 'coverage',
      head: words('coverage'),
      className: 'w-64',
      cell: ({ coverage, activities }) => (
        <span className="grid gap-0.5">
          <CoverageState coverage={coverage} />
          <DischargedBy activities={activities} />
        </span>
      ),
    },
  ]
  return <Almanac caption={caption} columns={columns} rows={commitments} rowKey={({ id }) => id} />
}
