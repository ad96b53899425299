import type { Installation } from './installation.js';
import { FULL_SIZE, PROGRAMME } from './seed/seed-size.js';
import { signInToWeb } from './sign-in.js';
import { atMost, type Verdict } from './verdict.js';

/** What Redmine's timeline (Gantt chart) of 2,500 issues took, as measured apart from this run. */
const REDMINE = { milestones: 2_500, seconds: 1.4, kilobytes: 1_500 };
const MOST_KILOBYTES = 200;
const TRIES = 5;

/** The first reply of the whole plan's timeline, as the office opens it: its size, and the middle of a few times. */
export async function judgeTimelineReply({ web, officer }: Installation): Promise<Verdict[]> {
  const headers = await signInToWeb(web.url, officer);
  const times: number[] = [];
  let kilobytes = 0;
  for (let each = 0; each < TRIES; each += 1) {
    const started = performance.now();
    const response = await fetch(`${web.url}/programmes/${PROGRAMME}/timeline?by=force`, {
      headers,
      redirect: 'manual',
    });
    const html = await response.text();
    if (response.status !== 200) throw new Error(`The timeline was answered ${response.status}.`);
    times.push((performance.now() - started) / 1000);
    kilobytes = Buffer.byteLength(html) / 1000;
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(TRIES / 2)]!;
  const [ours, theirs] = [FULL_SIZE, REDMINE].map(({ milestones }) => milestones.toLocaleString('en-GB'));
  return [
    atMost(
      `timeline of ${ours}, first reply (Redmine: ${REDMINE.kilobytes} kB for ${theirs})`,
      kilobytes,
      'kB',
      MOST_KILOBYTES,
    ),
    atMost(`timeline of ${ours}, its time (Redmine: that long for ${theirs})`, middle, 's', REDMINE.seconds),
  ];
}
