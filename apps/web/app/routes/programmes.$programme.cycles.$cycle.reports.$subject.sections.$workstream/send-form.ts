import type { AutosaveAnswer } from '../../progress-reports/autosave-answer';

/** What saving came to, with the time of day the server answered at. */
export type Sent = { readonly answer: AutosaveAnswer; readonly time: string };

/** Sends a form in the background. No answer, or none that is ours, means the words are not there. */
export async function sendForm(to: string, form: HTMLFormElement): Promise<Sent> {
  try {
    const response = await fetch(to, { method: 'POST', body: new FormData(form), signal: AbortSignal.timeout(15_000) });
    const answer = (await response.json()) as AutosaveAnswer;
    return { answer, time: timeOf(response.headers.get('date')) };
  } catch {
    return { answer: { state: 'unreachable' }, time: '' };
  }
}

/** `14:02`, in London, of an HTTP date. */
function timeOf(date: string | null): string {
  if (date === null) return '';
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
  return format.format(new Date(date));
}
