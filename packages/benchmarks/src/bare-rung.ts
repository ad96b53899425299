import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { renderBarePage, type Item } from './bare-page.js';
import type { BareSettings, Statement } from './bare-settings.js';
import { BARE_REFORECAST_SQL } from './bare-sql.js';

/**
 * The bare rung: what a person would write who wants nothing but speed. One process, `http` and a pool of eight, each request one
 * named statement as superuser, no sign-in, no checks of what comes in, the rows as JSON. Started by the run, which tells it
 * everything in BARE_SETTINGS.
 */
const settings = JSON.parse(process.env['BARE_SETTINGS'] ?? '') as BareSettings;

// NB: `replica` turns the recording trigger off: the bare re-forecast writes its audit row and nothing else.
const pool = new pg.Pool({
  connectionString: settings.superuserUrl,
  max: 8,
  options: '-c search_path=camau -c timezone=UTC -c session_replication_role=replica',
});

const named = ({ name, sql, values }: Statement) => ({ name, text: sql, values: [...values] });
const own = named(settings.own);
const whole = named(settings.whole);
const filtered = named(settings.filtered);
const matrix = named(settings.matrix);
const cell = named(settings.cell);

const listed = async (): Promise<Item[]> => (await pool.query<{ items: Item[] }>(own)).rows[0]!.items.slice(0, 50);
const inMemory = await listed();
const found = await pool.query<{ code: string; name: string }>(
  `select slug as code, name ->> 'en' as name from force union all select ref, name ->> 'en' from workstream`,
);
const names = new Map(found.rows.map(({ code, name }) => [code, name]));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (request.url) {
    case '/health':
      return void response.end('{}');
    case '/milestones/own':
      return sendJson(response, (await pool.query(own)).rows[0]);
    case '/milestones/whole':
      return sendJson(response, (await pool.query(whole)).rows[0]);
    case '/milestones/filtered':
      return sendJson(response, (await pool.query(filtered)).rows[0]);
    case '/kept/board':
    case '/kept/board-page':
    case '/kept/owed':
      return sendKept(response, request.url.slice('/kept/'.length));
    case '/matrix':
      return sendJson(response, (await pool.query(matrix)).rows);
    case '/cell':
      return sendJson(response, (await pool.query(cell)).rows[0]);
    case '/page':
      return sendPage(response, await listed());
    case '/page/in-memory':
      return sendPage(response, inMemory);
    default:
      return reforecast(request, response);
  }
}

async function reforecast(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = JSON.parse(await readBody(request)) as { forecastOn: string; reasonCode: string; reason: string };
  const ref = request.url?.split('/').at(-1);
  const version = Number(request.headers['if-match']?.replaceAll('"', ''));
  const changed = await pool.query({
    name: 'reforecast',
    text: BARE_REFORECAST_SQL,
    values: [settings.programmeId, ref, version, body.forecastOn, body.reasonCode, body.reason],
  });
  response.statusCode = changed.rowCount === 1 ? 201 : 412;
  sendJson(response, changed.rows[0]);
}

function sendPage(response: ServerResponse, items: readonly Item[]): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(renderBarePage(items, names));
}

/** An answer of ours, byte for byte, read from the database and sent as it is. */
async function sendKept(response: ServerResponse, name: string): Promise<void> {
  const kept = { name: 'kept', text: 'select body from bare.answer where name = $1', values: [name] };
  const { rows } = await pool.query<{ body: string }>(kept);
  response.setHeader('content-type', name === 'board-page' ? 'text/html; charset=utf-8' : 'application/json');
  response.end(rows[0]!.body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk as string;
  return text;
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.statusCode = 500;
    response.end(String(error));
  });
});
server.listen(settings.port, '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
