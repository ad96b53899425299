import type { Problem } from '@camau/contracts';

/** What an error page knows: the problem's code and, when a form was being sent, all it held. */
export interface Fault {
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly form: readonly { readonly name: string; readonly value: string }[] | null;
  /** what was wrong with the request, in the reader's language; a pointer such as `?asAt` names a part of the address */
  readonly problems?: readonly { readonly pointer: string; readonly text: string }[];
}

/** True for the data of an error that one of our loaders or actions threw. */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'code' in value && 'requestId' in value;
}

/** The fault of a problem met while a form, or none, was being sent. Files and passwords are never kept: the fault travels into the page. */
export function faultOf({ code, detail, requestId, problems }: Problem, form: FormData | null): Fault {
  const fields = form
    ? [...form.entries()].flatMap(([name, value]) =>
        typeof value === 'string' && !/password/i.test(name) ? [{ name, value }] : [],
      )
    : null;
  return { code, detail, requestId, form: fields, problems };
}
