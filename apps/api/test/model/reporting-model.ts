import { askMeant, askOutcome, changeAsk, forBoardOnly, frozenAsks, keepsFromClosing, nextAskRef } from './asks.js';
import {
  answerOf,
  each,
  firstPicture,
  wordsOf,
  type Changeable,
  type Picture,
  type ReportPicture,
  type SubmissionPicture,
} from './picture.js';
import { CYCLE_RULES, READS_ALL, REASON_FIRST, REPORT_RULES } from './rules.js';
import {
  CYCLES,
  isAskAct,
  isCycleAct,
  POSTS,
  type Act,
  type CycleAct,
  type CycleName,
  type Holding,
  type ModelRole,
  type Outcome,
  type Post,
  type ReportAct,
  type Step,
  type Subject,
} from './vocabulary.js';

/** Where what is modelled looks at things in another order, or leaves a check to somebody else. */
export interface ModelOptions {
  /** The request's form is checked before the state is looked at. */
  readonly isReasonFirst: boolean;
  /** Acts judged against a version. */
  readonly versioned: readonly Act[];
}

type Cycle = Changeable<Picture>['cycles']['first'];
type Report = Changeable<ReportPicture>;

const SETTLED = ['accepted', 'not_received'];
const ARRIVED = ['submitted', ...SETTLED];
const SAVES: readonly Act[] = ['save', 'answer', 'raise_ask', 'edit_ask', 'remove_ask'];
const WRITES: readonly Act[] = [...SAVES, 'submit', 'withdraw'];
const JUDGES: readonly Act[] = ['send_back', 'accept', 'decide_ask'];

/** The oracle: what domain.md says happens, step by step, with no line of the product in it. */
export class ReportingModel {
  readonly picture = firstPicture();
  /** Cycles whose reports were due before today: an open one is in review. */
  private readonly overdue = new Set<CycleName>();

  constructor(private readonly options: ModelOptions) {}

  /** Plays one step; a request sent twice ends twice, as if one came after the other. */
  play(step: Step, index: number): readonly Outcome[] {
    if (step.act === 'wait') {
      for (const cycle of CYCLES.slice(0, CYCLES.indexOf(step.cycle) + 1)) this.overdue.add(cycle);
      this.beginReviews();
      return ['done'];
    }
    const once = step.sending === 'twice' ? { ...step, sending: 'complete' as const } : step;
    const meant = this.meant(once);
    const outcome = this.judge(once, meant);
    if (outcome === 'done') this.change(once, index, meant);
    if (step.sending !== 'twice') return [outcome];
    const isOutdated = outcome === 'done' && this.options.versioned.includes(step.act);
    const again = { ...once, sending: isOutdated ? ('stale' as const) : once.sending };
    const second = this.judge(again, meant);
    if (second === 'done') this.change(again, index, meant);
    return [outcome, second];
  }

  /** How the step would end now; `meant` is the ask it is about, which a request sent twice names twice. */
  judge(step: Step, meant = this.meant(step)): Outcome {
    if (step.act === 'wait') return 'done';
    return isCycleAct(step.act) ? this.judgeCycleAct(step, step.act) : this.judgeReportAct(step, step.act, meant);
  }

  /** Whether the ask a step is about waits for the office. */
  isAwaited({ act, cycle, subject, section }: Step): boolean {
    const { asks } = this.picture.cycles[cycle].reports[subject];
    return asks.some(({ ref, state }) => ref === askMeant({ act, section }, asks) && state === 'raised');
  }

  private meant({ act, cycle, subject, section }: Step): string | null {
    return askMeant({ act, section }, this.picture.cycles[cycle].reports[subject].asks);
  }

  private judgeCycleAct({ post, cycle: name, sending, act }: Step, cycleAct: CycleAct): Outcome {
    const cycle = this.picture.cycles[name];
    const { by, from } = CYCLE_RULES[cycleAct];
    if (!holds(post, [by])) return 'forbidden';
    if (!from.includes(cycle.state)) return 'conflict';
    const states = Object.values(cycle.reports).map(({ state }) => state);
    if (act === 'begin_review' && !states.every((state) => ARRIVED.includes(state))) return 'conflict';
    if (act === 'close' && !(cycle.isSigned && states.every((state) => SETTLED.includes(state)))) return 'conflict';
    if (act === 'close' && Object.values(cycle.reports).some(keepsFromClosing)) return 'conflict';
    if (sending === 'stale' && this.options.versioned.includes(act)) return 'stale';
    return sending === 'empty' && (act === 'sign' || act === 'reopen') ? 'invalid' : 'done';
  }

  private judgeReportAct(step: Step, act: ReportAct, meant: string | null): Outcome {
    const { post, subject, sending } = step;
    const rule = REPORT_RULES[act];
    const isUnreasoned = sending === 'empty' && REASON_FIRST.includes(act);
    const cycle = this.picture.cycles[step.cycle];
    const report = cycle.reports[subject];
    if (!holds(post, [...rule.force, ...rule.national])) return 'forbidden';
    if (isUnreasoned && this.options.isReasonFirst) return 'invalid';
    if (!reads(post, subject)) return 'hidden';
    if (!holds(post, subject === 'national' ? rule.national : rule.force, subject)) return 'forbidden';
    if (JUDGES.includes(act) && report.authors.includes(post)) return 'forbidden';
    const isAnothers = report.authors.length > 0 && !report.authors.includes(post);
    if (subject === 'national' && WRITES.includes(act) && isAnothers) return 'forbidden';
    if (!rule.cycle.includes(cycle.state) || !rule.from.includes(report.state)) return 'conflict';
    if (isKeptBack(act, cycle, report, subject)) return 'conflict';
    const isStale = sending === 'stale' && this.options.versioned.includes(act);
    if (isAskAct(act)) {
      const ask = report.asks.find(({ ref }) => ref === meant);
      return askOutcome(act, isStale, sending === 'empty', ask);
    }
    if (isStale) return 'stale';
    if (act === 'answer') return answerOutcome(report);
    return isUnreasoned || (act === 'submit' && !isReady(report)) ? 'invalid' : 'done';
  }

  private change(step: Step, index: number, meant: string | null): void {
    const cycle = this.picture.cycles[step.cycle];
    if (isCycleAct(step.act)) this.changeCycle(step, step.act, cycle);
    else if (step.act !== 'wait') {
      const report = cycle.reports[step.subject];
      if (isAskAct(step.act))
        changeAsk(
          { ...step, act: step.act },
          index,
          report,
          step.act === 'raise_ask' ? nextAskRef(this.picture) : meant!,
        );
      changeReport(step, step.act, report, index);
      openSigned(step.act, cycle, step.subject);
    }
  }

  private beginReviews(): void {
    for (const name of this.overdue)
      if (this.picture.cycles[name].state === 'open') this.picture.cycles[name].state = 'in_review';
  }

  private changeCycle({ cycle: name, subject }: Step, act: CycleAct, cycle: Cycle): void {
    const { to } = CYCLE_RULES[act];
    const ofCycle = this.picture.positions.filter((position) => position.cycle === name);
    if (to !== 'same') cycle.state = to;
    this.beginReviews();
    if (act === 'sign') cycle.isSigned = true;
    if (act === 'reopen') Object.assign(cycle, { isSigned: false, reopenedFor: [subject] });
    if (act === 'circulate') ofCycle.at(-1)!.isCirculated = true;
    if (act !== 'close') return;
    const frozen = ({ state, submissions, acceptedSubmission, asks }: Report): SubmissionPicture | null =>
      state === 'accepted' ? forBoardOnly(submissions[acceptedSubmission! - 1]!, asks) : null;
    this.picture.positions.push({
      cycle: name,
      version: ofCycle.length + 1,
      isCirculated: false,
      holds: each((one) => frozen(cycle.reports[one])),
    });
  }
}

function changeReport({ post, section, sending }: Step, act: ReportAct, report: Report, index: number): void {
  const { to } = REPORT_RULES[act];
  if (to !== 'same') report.state = to;
  if (act === 'save') report.words[section] = sending === 'empty' ? null : wordsOf(index, section);
  if (act === 'answer') report.questions.at(-1)!.answer = answerOf(index);
  if (act === 'send_back') report.questions.push({ round: report.submissions.length, answer: null });
  if (act === 'submit') report.submissions.push({ words: report.words.join(' '), asks: frozenAsks(report.asks) });
  report.acceptedSubmission = act === 'accept' ? report.submissions.length : acceptedAfter(act, report);
  const isAuthor = SAVES.includes(act) || act === 'submit';
  if (isAuthor && !report.authors.includes(post)) report.authors = [...report.authors, post].sort();
}

/** What was signed for is open again: the signature goes; a reopening names a report admitted late. */
function openSigned(act: ReportAct, cycle: Cycle, subject: Subject): void {
  if (act === 'take_back' || act === 'admit_late') cycle.isSigned = false;
  const isUnnamed = cycle.state === 'reopened' && !cycle.reopenedFor.includes(subject);
  if (act === 'admit_late' && isUnnamed) cycle.reopenedFor = [...cycle.reopenedFor, subject];
}

function acceptedAfter(act: ReportAct, report: Report): number | null {
  return act === 'take_back' || act === 'submit' ? null : report.acceptedSubmission;
}

/** What the table asks of the state of things beyond the states themselves. */
function isKeptBack(act: ReportAct, cycle: Cycle, report: Report, subject: Subject): boolean {
  if (act === 'withdraw') return report.questions.some(({ round }) => round === report.submissions.length);
  const isNamed = cycle.state !== 'reopened' || cycle.reopenedFor.includes(subject);
  return ['take_back', 'record_not_received', 'decide_ask'].includes(act) && !isNamed;
}

function answerOutcome({ questions, submissions }: Report): Outcome {
  const last = questions.at(-1);
  if (last === undefined) return 'hidden';
  return last.round === submissions.length ? 'done' : 'conflict';
}

const isReady = ({ words, questions }: Report): boolean =>
  words.every((each) => each !== null) && questions.every(({ answer }) => answer !== null);

function holds(post: Post, roles: readonly ModelRole[], subject?: Subject): boolean {
  const held: readonly Holding[] = POSTS[post];
  return held.some(
    ({ role, force }) => roles.includes(role) && (subject === undefined || force === undefined || force === subject),
  );
}

function reads(post: Post, subject: Subject): boolean {
  const held: readonly Holding[] = POSTS[post];
  return held.some(({ role, force }) => READS_ALL.includes(role) || (force !== undefined && force === subject));
}
