import type { Post } from './sign-in.js';

/**
 * What domain.md says of each action on a report, written out by hand and apart from the domain package: who may, from
 * which states, in which cycle. The matrix compares every answer over HTTP with it.
 */
export const ACTIONS = [
  'start',
  'save',
  'submit',
  'withdraw',
  'send_back',
  'accept',
  'take_back',
  'record_not_received',
  'admit_late',
  'decide_ask',
] as const;
export type Action = (typeof ACTIONS)[number];
export const STATES = ['not_started', 'draft', 'submitted', 'sent_back', 'accepted', 'not_received'] as const;
export type State = (typeof STATES)[number];
export const SUBJECTS = { own: 'gwent', other: 'dyfed-powys', national: 'national' } as const;
export type Subject = keyof typeof SUBJECTS;

/** The five who act at all; `officer` wrote the national report, `otherOfficer` did not. Everybody else may never: 403. */
export const ACTORS = ['gwentLead', 'gwentDeputy', 'officer', 'otherOfficer', 'sro'] as const satisfies readonly Post[];
export const BYSTANDERS = [
  'partnerLead',
  'financeLead',
  'chiefFinanceOfficer',
  'evaluationLead',
  'secretariat',
  'boardMember',
  'boardChair',
  'translator',
  'auditor',
  'administrator',
] as const satisfies readonly Post[];
export type Actor = (typeof ACTORS)[number] | (typeof BYSTANDERS)[number];

/** Lead, deputy, author of the national report, the other officer, SRO: a status, or `may` when state and cycle decide. */
const WHO: Readonly<Record<Action, Readonly<Record<Subject, string>>>> = {
  start: { own: 'may 403 403 403 403', other: '404 403 403 403 403', national: '404 403 may may 403' },
  save: { own: 'may may 403 403 403', other: '404 404 403 403 403', national: '404 404 may writer 403' },
  submit: { own: 'may 403 403 403 403', other: '404 403 403 403 403', national: '404 403 may writer 403' },
  withdraw: { own: 'may 403 403 403 403', other: '404 403 403 403 403', national: '404 403 may writer 403' },
  send_back: { own: '403 403 may may 403', other: '403 403 may may 403', national: '403 403 author may may' },
  accept: { own: '403 403 may may 403', other: '403 403 may may 403', national: '403 403 author may may' },
  take_back: { own: '403 403 may may 403', other: '403 403 may may 403', national: '403 403 may may 403' },
  record_not_received: { own: '403 403 may may 403', other: '403 403 may may 403', national: '403 403 may may 403' },
  admit_late: { own: '403 403 may may 403', other: '403 403 may may 403', national: '403 403 may may 403' },
  decide_ask: { own: '403 403 may may 403', other: '403 403 may may 403', national: '403 403 author may 403' },
};

const LIVE = 'open in_review reopened reopened_for_another';
const WHEN: Readonly<Record<Action, { readonly from: string; readonly cycle: string; readonly to: State | 'same' }>> = {
  start: { from: 'not_started', cycle: LIVE, to: 'draft' },
  save: { from: 'draft sent_back', cycle: LIVE, to: 'same' },
  submit: { from: 'draft sent_back', cycle: LIVE, to: 'submitted' },
  withdraw: { from: 'submitted', cycle: LIVE, to: 'draft' },
  send_back: { from: 'submitted', cycle: LIVE, to: 'sent_back' },
  accept: { from: 'submitted', cycle: LIVE, to: 'accepted' },
  take_back: { from: 'accepted', cycle: 'open in_review reopened', to: 'submitted' },
  record_not_received: { from: 'not_started draft sent_back', cycle: 'in_review reopened', to: 'not_received' },
  admit_late: { from: 'not_received', cycle: LIVE, to: 'draft' },
  decide_ask: { from: 'submitted accepted', cycle: 'open in_review reopened', to: 'same' },
};

export const CYCLES = [
  'open',
  'in_review',
  'planned',
  'closed',
  'circulated',
  'reopened',
  'reopened_for_another',
] as const;
export type CycleSituation = (typeof CYCLES)[number];

export interface Cell {
  readonly action: Action;
  readonly actor: Actor;
  readonly subject: Subject;
  readonly state: State;
  readonly cycle: CycleSituation;
}

/** The status a cell answers with, and the state the report is in afterwards when it is let through. */
export function expectedOf({ action, actor, subject, state, cycle }: Cell): { status: number; to: State | null } {
  const word = WHO[action][subject].split(' ')[ACTORS.indexOf(actor as (typeof ACTORS)[number])] ?? '403';
  if (/^\d+$/.test(word)) return { status: Number(word), to: null };
  // The national report's author judges nothing, and another officer does not write on it: once somebody has written.
  if ((word === 'author' || word === 'writer') && state !== 'not_started') return { status: 403, to: null };
  const { from, cycle: cycles, to } = WHEN[action];
  if (!cycles.split(' ').includes(cycle) || !from.split(' ').includes(state)) return { status: 409, to: null };
  return { status: action === 'save' ? 200 : 201, to: to === 'same' ? state : to };
}
