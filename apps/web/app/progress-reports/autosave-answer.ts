/** What saving in the background came to; `refused` carries the reason in the reader's language. */
export type AutosaveAnswer =
  | { readonly state: 'saved'; readonly version: number }
  | { readonly state: 'conflict' }
  | { readonly state: 'signed_out' }
  | { readonly state: 'unreachable' }
  | { readonly state: 'refused'; readonly text: string };
