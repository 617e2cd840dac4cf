import type { CommitmentListed } from '#domain/commitments/schema.ts'

/** Files that prove something, each to be opened. */
export function Files({ files }: { files: CommitmentListed['evidence'] }) {
  return (
    <ul>
      {files.map(({ id, fileName }) => (
        <li key={id}>
          <a href={`/api/v1/documents/${id}/content`}>{fileName}</a>
        </li>
      ))}
    </ul>
  )
}
