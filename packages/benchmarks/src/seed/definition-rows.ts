import { forceCode, forceSlug, PROGRAMME } from './seed-size.js';

const WORKSTREAMS = [
  ['WF', 'workforce', 'Workforce', 'Gweithlu'],
  ['PR', 'practice', 'Practice', 'Ymarfer'],
  ['PT', 'partnership', 'Partnership', 'Partneriaeth'],
  ['DT', 'data', 'Data', 'Data'],
  ['EV', 'evaluation', 'Evaluation', 'Gwerthuso'],
] as const;

const SOURCE = { kind: 'illustrative', file: null, line: null, quote: null, url: null };

type Row = Readonly<Record<string, unknown>>;

/** Rows of the definition tables, `table → rows`, in an order in which every row finds what it refers to; `programme_id` is added. */
export function definitionRows(forces: number): [string, Row[]][] {
  const numbers = Array.from({ length: forces }, (_, index) => index + 1);
  const bodies = numbers.map((number) => ({ code: forceCode(number), name: nameOf(number), source: SOURCE }));
  return [
    ['body', [...bodies, { code: 'HUB', name: text('Programme Hub', 'Hyb y Rhaglen'), source: SOURCE }]],
    [
      'force',
      numbers.map((number) => ({
        code: forceCode(number),
        slug: forceSlug(number),
        name: nameOf(number),
        source: SOURCE,
      })),
    ],
    [
      'workstream',
      WORKSTREAMS.map(([ref, slug, en, cy], index) => ({
        ref,
        slug,
        name: text(en, cy),
        position: index + 1,
        source: SOURCE,
      })),
    ],
  ];
}

/** The row of the programme itself. */
export function programmeRow(startsOn: string, endsOn: string): Row {
  return {
    slug: PROGRAMME,
    name: text('Benchmark programme', 'Rhaglen feincnod'),
    subtitle: text('Made up, to measure with', 'Wedi ei llunio i fesur'),
    aim: text(
      'To hold as many milestones as the largest programme would.',
      'Dal cymaint o gerrig milltir ag y byddai’r rhaglen fwyaf.',
    ),
    aim_source: SOURCE,
    source: SOURCE,
    starts_on: startsOn,
    ends_on: endsOn,
    milestone_tolerance_working_days: 10,
    verification_working_days: 10,
    cycle_offsets: { papers: 5, close: 6, review: 10, due: 15, ledgers: 10 },
    confidence_scale: [
      { code: 'green', name: text('Green', 'Gwyrdd') },
      { code: 'red', name: text('Red', 'Coch') },
    ],
    illustrative: true,
    definition_sha256: '0'.repeat(64),
  };
}

/** Authored text in both languages, as the database keeps it. */
export function text(en: string, cy: string): object {
  return { en, cy, original: 'both', otherState: 'checked' };
}

function nameOf(number: number): object {
  const digits = String(number).padStart(2, '0');
  return text(`Force ${digits} Police`, `Heddlu ${digits}`);
}
