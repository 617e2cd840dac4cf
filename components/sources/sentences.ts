/** The sentences of a text in its order, each as it stands; a paragraph's end ends a sentence. */
export function sentencesOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return text
    .split(/\n+/)
    .flatMap((paragraph) => Array.from(segmenter.segment(paragraph), ({ segment }) => segment))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
