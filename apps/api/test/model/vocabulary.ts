/** Two forces and the national part: whose reports a modelled cycle asks for. */
export const SUBJECTS = ['east', 'west', 'national'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Two cycles that run into each other; the second is due after the first. */
export const CYCLES = ['first', 'second'] as const;
export type CycleName = (typeof CYCLES)[number];

/** Sections of every report: one for each workstream of the programme. */
export const SECTIONS = [0, 1] as const;
export type Section = (typeof SECTIONS)[number];

export type ModelRole =
  'force_lead' | 'force_deputy' | 'programme_officer' | 'sro' | 'secretariat' | 'board_member' | 'auditor';
export interface Holding {
  readonly role: ModelRole;
  readonly force?: 'east' | 'west';
}

/** Who acts, by the grants they hold; `both` leads a force and sits in the office, so as to be kept from judging their own report. */
export const POSTS = {
  eastLead: [{ role: 'force_lead', force: 'east' }],
  eastDeputy: [{ role: 'force_deputy', force: 'east' }],
  westLead: [{ role: 'force_lead', force: 'west' }],
  officer: [{ role: 'programme_officer' }],
  otherOfficer: [{ role: 'programme_officer' }],
  both: [{ role: 'force_lead', force: 'east' }, { role: 'programme_officer' }],
  sro: [{ role: 'sro' }],
  secretariat: [{ role: 'secretariat' }],
  boardMember: [{ role: 'board_member' }],
  auditor: [{ role: 'auditor' }],
} as const satisfies Record<string, readonly Holding[]>;
export type Post = keyof typeof POSTS;
export const POST_NAMES = Object.keys(POSTS) as Post[];

export const ASK_ACTS = ['raise_ask', 'edit_ask', 'remove_ask', 'decide_ask'] as const;
export type AskAct = (typeof ASK_ACTS)[number];
export const REPORT_ACTS = [
  'start',
  'save',
  'answer',
  'submit',
  'withdraw',
  'send_back',
  'accept',
  'take_back',
  'record_not_received',
  'admit_late',
  ...ASK_ACTS,
] as const;
export type ReportAct = (typeof REPORT_ACTS)[number];
export const CYCLE_ACTS = ['open', 'begin_review', 'sign', 'close', 'circulate', 'reopen'] as const;
export type CycleAct = (typeof CYCLE_ACTS)[number];
/** `wait`: nobody acts, and the day after the cycle's reports were due comes. */
export type Act = ReportAct | CycleAct | 'wait';

/**
 * How it is sent: on the present version and complete; on an older version; with what the action needs left empty; or the
 * same request twice at once.
 */
export const SENDINGS = ['complete', 'stale', 'empty', 'twice'] as const;
export type Sending = (typeof SENDINGS)[number];

/** One step of a sequence. */
export interface Step {
  readonly act: Act;
  readonly post: Post;
  readonly cycle: CycleName;
  readonly subject: Subject;
  readonly section: Section;
  readonly sending: Sending;
}

/** How a request ends: done, 404, 403, 409, 412, 400 or 422. */
export type Outcome = 'done' | 'hidden' | 'forbidden' | 'conflict' | 'stale' | 'invalid';

export function isCycleAct(act: Act): act is CycleAct {
  return (CYCLE_ACTS as readonly string[]).includes(act);
}

export function isAskAct(act: Act): act is AskAct {
  return (ASK_ACTS as readonly string[]).includes(act);
}

/** A step as a sentence: who does what, where. */
export function sayStep({ act, post, cycle, subject, section, sending }: Step): string {
  if (act === 'wait') return `the ${cycle} cycle's reports become overdue`;
  const where =
    isCycleAct(act) && act !== 'reopen' ? '' : ` ${subject}${act === 'save' || isAskAct(act) ? ` ${section}` : ''}`;
  return `${post}: ${act}${where} in ${cycle}${sending === 'complete' ? '' : ` (${sending})`}`;
}
