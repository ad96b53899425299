import { FULL_SECTION, SEND_BACK, SIGNATURE } from '../support/reporting.js';
import { askKindOf, askMeant, askWordsOf, NOT_TAKEN_BECAUSE } from './asks.js';
import { Frozen } from './frozen.js';
import { look, type Seen } from './look.js';
import { answerOf, wordsOf, type Picture } from './picture.js';
import type { Modelled } from './play.js';
import type { ReportingModel } from './reporting-model.js';
import {
  isAskAct,
  isCycleAct,
  type AskAct,
  type CycleAct,
  type Outcome,
  type ReportAct,
  type Step,
} from './vocabulary.js';
import { REFS, type World } from './world.js';

const PROGRAMME = '/api/v1/programmes/two-force-test';
const OUTCOMES: Readonly<Record<number, Outcome>> = {
  200: 'done',
  201: 'done',
  400: 'invalid',
  403: 'forbidden',
  404: 'hidden',
  409: 'conflict',
  412: 'stale',
  422: 'invalid',
};
const SECTION_REFS = ['AAA', 'BBB'] as const;
const NO_ASK = 'ASK-9999';
const NOBODYS = '00000000-0000-7000-8000-000000000000';
const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });

const CYCLE_PATHS: Readonly<Record<CycleAct, string>> = {
  open: 'openings',
  begin_review: 'reviews',
  sign: 'signatures',
  close: 'closings',
  circulate: 'circulations',
  reopen: 'reopenings',
};
const REPORT_PATHS: Readonly<Record<Exclude<ReportAct, 'save' | 'answer' | AskAct>, string>> = {
  start: '',
  submit: '/submissions',
  withdraw: '/withdrawals',
  send_back: '/returns',
  accept: '/acceptances',
  take_back: '/take-backs',
  record_not_received: '/non-receipts',
  admit_late: '/late-admissions',
};

interface Request {
  readonly method: string;
  readonly path: string;
  readonly version: number;
  readonly body?: unknown;
}

/** The running API with its database, as one sequence finds it: begin each with a reset world. */
export class RunningReporting implements Modelled {
  private readonly frozen: Frozen;
  private seen: Seen | null = null;

  constructor(private readonly world: World) {
    this.frozen = new Frozen(world);
  }

  async send(step: Step, index: number): Promise<readonly Outcome[]> {
    if (step.act === 'wait') {
      await this.world.wait(step.cycle);
      return ['done'];
    }
    const seen = this.seen ?? (await look(this.world));
    const request = isCycleAct(step.act)
      ? cycleRequest(step, step.act, seen)
      : reportRequest(step, step.act, seen, index);
    const once = async (): Promise<Outcome> => {
      const { method, path, ...sending } = request;
      const answer = await this.world.callers[step.post](method, path, sending);
      const outcome = OUTCOMES[answer.status];
      if (outcome === undefined) throw new Error(`${step.act} was answered with ${answer.status}: ${answer.text}`);
      return outcome;
    };
    return step.sending === 'twice' ? Promise.all([once(), once()]) : [await once()];
  }

  async look(): Promise<Picture> {
    this.seen = await look(this.world);
    return this.seen.picture;
  }

  async check(_step: Step, model: ReportingModel): Promise<void> {
    await this.frozen.check(this.seen!, model);
  }
}

function cycleRequest({ cycle, subject, sending }: Step, act: CycleAct, seen: Seen): Request {
  const isEmpty = sending === 'empty';
  const current = seen.cycleVersions[cycle];
  const version = sending === 'stale' ? current + 7 : current;
  const request = { method: 'POST', path: `${PROGRAMME}/cycles/${REFS[cycle]}/${CYCLE_PATHS[act]}`, version };
  if (act === 'sign') return { ...request, body: { ...SIGNATURE, confidence: isEmpty ? 'violet' : 'amber' } };
  if (act !== 'reopen') return request;
  return { ...request, body: { reason: 'A figure was wrong.', subjects: isEmpty ? [] : [subject] } };
}

function reportRequest(step: Step, act: ReportAct, seen: Seen, index: number): Request {
  const { cycle, subject, section, sending } = step;
  const report = seen.reports[cycle][subject];
  const path = `${PROGRAMME}/cycles/${REFS[cycle]}/reports/${subject}`;
  const isEmpty = sending === 'empty';
  const sent = (version: number): number => (sending === 'stale' ? version + 7 : version);
  if (act === 'save') {
    const words = isEmpty ? { declaredStatus: null, achieved: null } : { achieved: english(wordsOf(index, section)) };
    const version = sent(report.sectionVersions[section] ?? 1);
    return {
      method: 'PUT',
      path: `${path}/sections/${SECTION_REFS[section]}`,
      version,
      body: { ...FULL_SECTION, ...words },
    };
  }
  if (isAskAct(act)) {
    const ref = askMeant(step, seen.picture.cycles[cycle].reports[subject].asks) ?? NO_ASK;
    return askRequest(step, act, `${path}/asks`, { ref, version: sent(report.askVersions[ref] ?? 1), index });
  }
  const version = sent(report.version);
  if (act === 'answer') {
    const question = report.lastQuestion ?? NOBODYS;
    return {
      method: 'POST',
      path: `${path}/questions/${question}/answers`,
      version,
      body: { answer: answerOf(index) },
    };
  }
  return { method: 'POST', path: path + REPORT_PATHS[act], version, body: bodyOf(act, isEmpty) };
}

function askRequest(
  { section, sending }: Step,
  act: AskAct,
  path: string,
  { ref, version, index }: { readonly ref: string; readonly version: number; readonly index: number },
): Request {
  const isEmpty = sending === 'empty';
  const text = english(isEmpty ? ' ' : askWordsOf(index));
  const words = { kind: askKindOf(index), workstream: null, text };
  if (act === 'raise_ask') return { method: 'POST', path, version, body: words };
  if (act === 'edit_ask') return { method: 'PUT', path: `${path}/${ref}`, version, body: words };
  if (act === 'remove_ask') return { method: 'POST', path: `${path}/${ref}/removals`, version };
  const refusal = { take: false, ...(isEmpty ? {} : { reason: NOT_TAKEN_BECAUSE }) };
  const body = section === 0 && !isEmpty ? { take: true } : refusal;
  return { method: 'POST', path: `${path}/${ref}/decisions`, version, body };
}

function bodyOf(act: ReportAct, isEmpty: boolean): unknown {
  const reason = isEmpty ? ' ' : 'Agreed with the force on the telephone.';
  if (act === 'submit') return { declaration: true };
  if (act === 'send_back')
    return { reason, questions: [{ ...SEND_BACK.questions[0], pointer: '/sections/AAA/achieved' }] };
  return ['take_back', 'record_not_received', 'admit_late'].includes(act) ? { reason } : undefined;
}
