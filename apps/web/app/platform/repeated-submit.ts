/** A form sent: when (milliseconds of the page's life), and which. */
export interface Sent<Form> {
  readonly form: Form;
  readonly at: number;
}

/** What the page is doing about the form sent last: being sent, or going to another page with its answer. */
export interface UnderWay {
  readonly isSending: boolean;
  readonly isLeaving: boolean;
}

const A_DOUBLE_CLICK_MS = 500;

/**
 * True for a form sent again before its first answer: a second press of one mind, which would only be told that the first had changed
 * things. Pressing again once there is an answer, and other forms, are sent as ever.
 */
export function isRepeated<Form>(
  sent: Sent<Form>,
  last: Sent<Form> | null,
  { isSending, isLeaving }: UnderWay,
): boolean {
  if (last === null || last.form !== sent.form) return false;
  return isSending || isLeaving || sent.at - last.at < A_DOUBLE_CLICK_MS;
}
