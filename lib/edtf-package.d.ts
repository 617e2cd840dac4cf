/** The package ships no types; this is all of it that we use. Bounds are epoch milliseconds. */
declare module 'edtf' {
  export function parse(text: string): { type: string }
  export default function edtf(text: string): { min: number; max: number }
}
