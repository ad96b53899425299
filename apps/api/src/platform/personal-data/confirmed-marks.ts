/** The header by which an author says that words were looked at: `confirmed`, for all of them, or the marks of those that were shown. */
export const PERSONAL_DATA_HEADER = 'camau-personal-data';

const MARKS_AT_MOST = 500;

/** Which findings a header covers: none without it, all by `confirmed`, else those of its marks. */
export function confirmedBy(header: string | string[] | undefined): (mark: string) => boolean {
  const marks = new Set(String(header ?? '').split(/[\s,]+/u, MARKS_AT_MOST));
  return (mark) => marks.has('confirmed') || marks.has(mark);
}
