import { withClient, withDatabase } from '@camau/local-postgres';
import { databaseServer } from '../installation/template-database.js';
import { expect, test } from '../test.js';

const MILESTONES = 3000;
const LIMIT = 200_000;
const TIMELINE = '/programmes/early-action-together/timeline';

test.use({ facts: 'own' });

/** Thousands of milestones with titles as long as they get, in every workstream and force. */
const ADD_SQL = `
with streams as (select array_agg(id order by ref) as ids from workstream),
  forces as (select array_agg(id order by slug) || null::uuid as ids from force)
insert into milestone (programme_id, ref, title, workstream_id, force_id, tier, owner_post, original_baseline_on, baseline_on, forecast_on)
select p.id, 'LONG-' || n, jsonb_build_object('en', 'Early help pathway ' || n || ' agreed with partners and in use in every part of the area', 'cy', 'Llwybr cymorth cynnar ' || n || ' wedi ei gytuno â phartneriaid ac ar waith', 'original', 'both', 'otherState', 'checked'),
  streams.ids[1 + n % 5], forces.ids[1 + n % 5], 'programme', '{"en": "Lead", "cy": null, "original": "en", "otherState": "missing"}',
  date '2018-06-01' + n % 600, date '2018-06-01' + n % 600, date '2018-06-01' + n % 600 + n % 90
from generate_series(1, ${MILESTONES}) n, streams, forces, programme p`;

test('the first reply of a timeline of three thousand milestones stays below 200 kB', async ({
  page,
  installation,
  signInAs,
}) => {
  const database = withDatabase(databaseServer().superuserUrl, installation.database);
  await withClient(database, async (client) => {
    await client.query(`set search_path = camau; begin; select set_config('app.user_id', '', true), set_config('app.request_id', 'test', true),
      set_config('app.reason', '', true), set_config('app.instant', '2018-05-01', true)`);
    await client.query(ADD_SQL);
    await client.query('commit');
  });
  await signInAs('officer');
  for (const by of ['workstream', 'force']) {
    const answer = await page.request.get(`${TIMELINE}?by=${by}`);
    const html = await answer.text();
    expect(answer.status()).toBe(200);
    expect(html).toContain('rel="next"');
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LIMIT);
  }
});
