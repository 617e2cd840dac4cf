/** What reading something from outside gives: its value, or the code of what is wrong with it. */
export type Reading<Value, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }
