import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { Fault } from '../../platform/fault';

/** Every address that is no page. A route, so that the error page has its frame. */
export function loader({ context }: LoaderFunctionArgs): never {
  throw data<Fault>({ code: 'not_found', detail: '', requestId: context.requestId, form: null }, { status: 404 });
}

export const action = loader;

export default function NoPage() {
  return null;
}
