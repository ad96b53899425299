import { createCookieSessionStorage, redirect, type Session } from '@remix-run/node';
import { config } from './config.server';
import type { Notice } from '../components/notice';

interface SessionData {
  /** the API's opaque token, sent as Bearer */
  token: string;
}
interface FlashData {
  notice: Notice;
}
export type WebSession = Session<SessionData, FlashData>;

const storage = createCookieSessionStorage<SessionData, FlashData>({
  cookie: {
    name: `${config.cookiePrefix}camau-session`,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.isProduction,
    secrets: [config.sessionSecret],
  },
});

/** The session of a request; empty when there is none or its signature is wrong. */
export function readSession(request: Request): Promise<WebSession> {
  return storage.getSession(request.headers.get('cookie'));
}

/** The header that keeps a session. */
export function keepSession(session: WebSession): Promise<string> {
  return storage.commitSession(session);
}

/** The header that ends a session. */
export function endSession(session: WebSession): Promise<string> {
  return storage.destroySession(session);
}

/** Goes to a page that then says, once, what was done. */
export async function redirectWithNotice(request: Request, to: string, notice: Notice): Promise<Response> {
  const session = await readSession(request);
  session.flash('notice', notice);
  return redirect(to, { headers: { 'set-cookie': await keepSession(session) } });
}
