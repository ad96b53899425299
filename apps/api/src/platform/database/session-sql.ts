import pg from 'pg';
import { READ_SUBJECTS, WRITE_SUBJECTS } from '@camau/domain';
import type { RequestContext } from './request-context.js';

type Kind = 'read' | 'write';

const BEGIN: Record<Kind, string> = {
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  write: 'BEGIN ISOLATION LEVEL READ COMMITTED',
};

/**
 * The one simple query that opens a transaction: BEGIN, the settings row policies and triggers read, and the instant.
 * Everything is SET LOCAL; a connection outside a transaction has none of them, and unset settings are errors.
 */
export function openingSql(kind: Kind, context: RequestContext): string {
  const settings: [string, string][] = [
    ['app.user_id', context.userId ?? ''],
    ['app.request_id', context.requestId],
    ['app.reason', context.reason ?? ''],
  ];
  for (const subject of WRITE_SUBJECTS) {
    settings.push([`app.write_${subject}_programmes`, idArray(context.access.writes[subject].programmes)]);
    settings.push([`app.write_${subject}_scopes`, idArray(context.access.writes[subject].scopes)]);
  }
  for (const subject of READ_SUBJECTS) {
    settings.push([`app.read_${subject}_programmes`, idArray(context.access.reads[subject].programmes)]);
    settings.push([`app.read_${subject}_scopes`, idArray(context.access.reads[subject].scopes)]);
  }
  if (context.asAt !== null) {
    settings.push(['app.as_at', context.asAt.instant], ['search_path', 'as_at, camau']);
  }
  const calls = settings.map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`).join(', ');
  const clock = kind === 'write' ? 'facts_write_instant()' : 'facts_now()';
  return (
    `${BEGIN[kind]}; SELECT ${calls}, set_config('app.instant', camau.${clock}::text, true), ` +
    `to_char(current_setting('app.instant')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS instant, ` +
    `(current_setting('app.instant')::timestamptz AT TIME ZONE 'Europe/London')::date AS today`
  );
}

function idArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
