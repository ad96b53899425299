/** A cell that is written: neutralised text, a number, a date, or nothing. */
export type WrittenCell = string | number | { readonly date: string } | null;
