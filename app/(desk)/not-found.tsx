import { MissingPart } from '#components/frame/missing-part.tsx'

/** Inside the staff's frame, so that the way on stands beside it. */
export default function NotFound() {
  return <MissingPart />
}
