/** Name of the boxes and hidden fields that hold the marks of what the author looked at. */
export const PERSONAL_DATA_FIELD = 'personalData';

/** Longest header sent: more marks than that are no longer something that somebody looked at. */
const LONGEST = 6000;
const MARKS = /^[a-z_.0-9 ,]*$/;

/** The marks a form says were looked at, as the API's header takes them; undefined when it holds none, or something else. */
export function confirmedPersonalData(form: FormData): string | undefined {
  const marks = form
    .getAll(PERSONAL_DATA_FIELD)
    .filter((value) => typeof value === 'string')
    .join(' ')
    .trim();
  return marks !== '' && marks.length <= LONGEST && MARKS.test(marks) ? marks : undefined;
}
