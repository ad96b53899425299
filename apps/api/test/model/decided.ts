import {
  allowedCycleActions,
  allowedReportActions,
  businessDate,
  decideCycleAction,
  decideReportAction,
  effectiveCycleState,
  type CycleFacts,
  type CycleState,
  type Decision,
  type ReportAction,
  type ReportFacts,
} from '@camau/domain';
import {
  answerOf,
  each,
  firstPicture,
  wordsOf,
  type Picture,
  type ReportPicture,
  type SubmissionPicture,
} from './picture.js';
import { decideOnAsk, undecidedAsks } from './decided-asks.js';
import { askMeant, forBoardOnly, frozenAsks, nextAskRef } from './asks.js';
import { blockersOf } from './decided-blockers.js';
import type { Modelled } from './play.js';
import type { ReportingModel } from './reporting-model.js';
import {
  CYCLES,
  CYCLE_ACTS,
  isAskAct,
  isCycleAct,
  POST_NAMES,
  POSTS,
  REPORT_ACTS,
  SUBJECTS,
  type CycleAct,
  type Holding,
  type Outcome,
  type Post,
  type ReportAct,
  type Step,
  type Subject,
} from './vocabulary.js';

const DUE = { first: businessDate('2021-07-19'), second: businessDate('2021-10-18') };
const OVERDUE = { first: businessDate('2021-07-20'), second: businessDate('2021-10-19') };
const KINDS = { not_found: 'hidden', forbidden: 'forbidden', conflict: 'conflict', invalid: 'invalid' } as const;

/** The rules of the domain package with a memory of what they decided: every state is what a decision made it. */
export class DecidedReporting implements Modelled {
  private readonly picture = firstPicture();
  private readonly versions = Object.fromEntries(CYCLES.map((name) => [name, each(() => 1)]));
  private readonly stored: Record<string, CycleState> = { first: 'planned', second: 'planned' };
  private today = businessDate('2021-07-05');

  async send(step: Step, index: number): Promise<readonly Outcome[]> {
    if (step.act === 'wait') {
      const day = OVERDUE[step.cycle];
      if (day > this.today) this.today = day;
      return ['done'];
    }
    const version = this.version(step);
    const { asks } = this.picture.cycles[step.cycle].reports[step.subject];
    const meant = step.act === 'raise_ask' ? null : askMeant(step, asks);
    const once = (): Outcome => this.act(step, index, version, meant);
    return step.sending === 'twice' ? [once(), once()] : [once()];
  }

  async look(): Promise<Picture> {
    for (const name of CYCLES) this.picture.cycles[name].state = this.stateToday(name);
    return this.picture;
  }

  /** What is offered to each post is what the model would let them do. */
  async check({ cycle, subject }: Step, model: ReportingModel): Promise<void> {
    const hasAsk =
      askMeant({ act: 'decide_ask', section: 0 }, this.picture.cycles[cycle].reports[subject].asks) !== null;
    const compared = [...REPORT_ACTS, ...CYCLE_ACTS].filter(
      (act) => act !== 'answer' && (act === 'decide_ask' ? hasAsk : !isAskAct(act)),
    );
    for (const post of POST_NAMES) {
      const offered = [
        ...allowedReportActions(this.reportFacts(post, cycle, subject)),
        ...allowedCycleActions(this.cycleFacts(post, cycle)),
      ].filter((action) => (compared as string[]).includes(action));
      const may = compared.filter((act) => {
        const outcome = model.judge({ act, post, cycle, subject, section: 0, sending: 'complete' });
        return outcome === 'done' || outcome === 'invalid';
      });
      if (offered.sort().join() !== may.sort().join())
        throw new Error(`${post} should be offered ${may.join(', ')}, and is: ${offered.join(', ')}.`);
    }
  }

  private act(step: Step, index: number, version: number, meant: string | null): Outcome {
    return isCycleAct(step.act)
      ? this.cycleAct(step, step.act)
      : this.reportAct(step, step.act as ReportAct, index, { version, meant });
  }

  private reportAct(
    step: Step,
    act: ReportAct,
    index: number,
    { version, meant }: { readonly version: number; readonly meant: string | null },
  ): Outcome {
    const { cycle, subject, post, sending } = step;
    const report = this.picture.cycles[cycle].reports[subject];
    const isEmpty = sending === 'empty';
    const isPart = act === 'answer' || (isAskAct(act) && act !== 'decide_ask');
    const decision = decideReportAction(
      isPart ? 'save' : (act satisfies ReportAction),
      this.reportFacts(post, cycle, subject),
      {
        ...(isPart ? {} : { expectedVersion: sending === 'stale' ? version - 1 : version }),
        reason: isEmpty ? ' ' : 'Agreed with the force.',
        questions: isEmpty ? [] : [{ pointer: '/sections/AAA/achieved', text: 'How many?' }],
        blockers: blockersOf(report),
      },
    );
    if (!decision.ok) return ended(decision);
    if (isAskAct(act)) {
      const asked = decideOnAsk({ ...step, act }, index, report, meant ?? nextAskRef(this.picture));
      if (asked !== 'done') return asked;
    }
    if (act === 'answer' && report.questions.length === 0) return 'hidden';
    if (act === 'answer' && report.questions.at(-1)!.round !== report.submissions.length) return 'conflict';
    const { to, becomesAuthor, writesSubmission, clearsSignature, isNamedByReopening } = decision.value;
    const reopened = this.picture.cycles[cycle];
    if (clearsSignature) reopened.isSigned = false;
    if (isNamedByReopening) reopened.reopenedFor = [...reopened.reopenedFor, subject];
    if (becomesAuthor && !report.authors.includes(post)) report.authors = [...report.authors, post].sort();
    if (writesSubmission) report.submissions.push({ words: report.words.join(' '), asks: frozenAsks(report.asks) });
    if (act === 'save') report.words[step.section] = isEmpty ? null : wordsOf(index, step.section);
    if (act === 'answer') report.questions.at(-1)!.answer = answerOf(index);
    if (act === 'send_back') report.questions.push({ round: report.submissions.length, answer: null });
    if (act === 'accept') report.acceptedSubmission = report.submissions.length;
    if (act === 'take_back' || act === 'submit') report.acceptedSubmission = null;
    report.state = to;
    this.versions[cycle]![subject] += 1;
    return 'done';
  }

  private cycleAct({ cycle: name, subject, post, sending }: Step, act: CycleAct): Outcome {
    const cycle = this.picture.cycles[name];
    const isEmpty = sending === 'empty';
    const decision = decideCycleAction(act, this.cycleFacts(post, name), {
      confidence: isEmpty ? 'violet' : 'amber',
      reason: 'Two forces are late.',
      subjects: isEmpty ? [] : [subject],
    });
    if (!decision.ok) return ended(decision);
    const { to, positionVersion, clearsSignature } = decision.value;
    const frozen = each((one) => acceptedPart(cycle.reports[one]));
    if (positionVersion !== null)
      this.picture.positions.push({ cycle: name, version: positionVersion, isCirculated: false, holds: frozen });
    if (act === 'circulate')
      this.picture.positions.filter((position) => position.cycle === name).at(-1)!.isCirculated = true;
    if (act === 'reopen') cycle.reopenedFor = [subject];
    cycle.isSigned = act === 'sign' || (cycle.isSigned && !clearsSignature);
    this.stored[name] = to;
    return 'done';
  }

  private reportFacts(post: Post, name: Step['cycle'], subject: Subject): ReportFacts {
    const cycle = this.picture.cycles[name];
    const { state, authors, questions, submissions } = cycle.reports[subject];
    const held: readonly Holding[] = POSTS[post];
    return {
      subject: subject === 'national' ? 'national' : 'force',
      state,
      cycleState: this.stateToday(name),
      isReopenedForAnother: this.stored[name] === 'reopened' && !cycle.reopenedFor.includes(subject),
      version: this.versions[name]![subject],
      authorIds: authors,
      pinnedQuestions: questions.filter(({ round }) => round === submissions.length).length,
      actor: { id: post, roles: held.map(({ role, force }) => ({ role, isOwn: force === subject })) },
    };
  }

  private cycleFacts(post: Post, name: Step['cycle']): CycleFacts {
    const { isSigned, reports } = this.picture.cycles[name];
    const held: readonly Holding[] = POSTS[post];
    return {
      state: this.stateToday(name),
      isSigned,
      positionVersion: this.picture.positions.filter(({ cycle }) => cycle === name).length,
      reports: SUBJECTS.map((slug) => ({
        slug,
        state: reports[slug].state,
        undecidedAsks: undecidedAsks(reports[slug]),
      })),
      confidenceScale: ['green', 'amber', 'red'],
      actorRoles: held.map(({ role }) => role),
    };
  }

  private stateToday(name: Step['cycle']): CycleState {
    return effectiveCycleState(this.stored[name]!, DUE[name], this.today);
  }

  private version({ cycle, subject }: Step): number {
    return this.versions[cycle]![subject];
  }
}

function ended(decision: Extract<Decision<unknown>, { ok: false }>): Outcome {
  const [first] = decision.refusals;
  return first?.code === 'version_stale' ? 'stale' : KINDS[first!.kind];
}

function acceptedPart({ state, submissions, acceptedSubmission, asks }: ReportPicture): SubmissionPicture | null {
  return state === 'accepted' ? forBoardOnly(submissions[acceptedSubmission! - 1]!, asks) : null;
}
