import { Inject, Injectable } from '@nestjs/common';
import type { AskDecision, AskSave, ProgressReport } from '@camau/contracts';
import {
  decideAsk,
  decideAskEdit,
  decideAskWords,
  settleTranslation,
  type AskFacts,
  type AskKind,
  type AskState,
} from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import type { ReportAskEntity } from './report-ask.entity.js';
import { ReportActsService } from './report-acts.service.js';
import { ReportAsksRepository } from './report-asks.repository.js';
import { isOutOfScope, type ReportFile } from './report-file.js';
import type { ReportPlace } from './report-files.service.js';

const UNDECIDED = { decidedBy: null, decidedAt: null, decisionReason: null, decisionLanguage: null } as const;

/** What a report asks of the Board: its authors add, edit and remove while they may save; the office takes one for the Board or says why not. */
@Injectable()
export class ReportAsksService {
  constructor(
    @Inject(ReportActsService) private readonly acts: ReportActsService,
    @Inject(ReportAsksRepository) private readonly asks: ReportAsksRepository,
  ) {}

  async add(place: ReportPlace, input: AskSave): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'save',
      version: null,
      effect: async (tx, file) => {
        const columns = askColumns(file, input);
        await this.asks.add(tx, {
          ...columns,
          text: settleTranslation(null, columns.text)!,
          programmeId: file.programme.id,
          reportId: file.report!.id,
          forceId: file.forceId,
          raisedBy: place.caller.account.userId,
          raisedAt: tx.instant,
        });
      },
    });
  }

  /** Edits an ask; `version` is the ask's. What the office had decided about its earlier words no longer holds. */
  async edit(place: ReportPlace, ref: string, version: number, input: AskSave): Promise<ProgressReport> {
    return this.change(place, 'save', ref, version, async (_tx, file, ask) => {
      const columns = askColumns(file, input);
      const state = orThrow(decideAskEdit(factsOf(ask)));
      return { ...columns, text: settleTranslation(ask.text, columns.text)!, state, ...UNDECIDED };
    });
  }

  async remove(place: ReportPlace, ref: string, version: number): Promise<ProgressReport> {
    return this.change(place, 'save', ref, version, async (tx) => ({ removedAt: tx.instant }));
  }

  /** The office takes an ask for the Board, or not, with a reason; `version` is the ask's. */
  async decide(
    place: ReportPlace,
    ref: string,
    version: number,
    { take, reason = null, language }: AskDecision,
  ): Promise<ProgressReport> {
    return this.change(place, 'decide_ask', ref, version, async (tx, _file, ask) => ({
      state: orThrow(decideAsk(factsOf(ask), { take, reason })),
      decidedBy: place.caller.account.userId,
      decidedAt: tx.instant,
      decisionReason: reason,
      decisionLanguage: reason === null ? null : (language ?? place.caller.account.language),
    }));
  }

  private async change(
    place: ReportPlace,
    action: 'save' | 'decide_ask',
    ref: string,
    version: number,
    changeOf: (tx: Tx, file: ReportFile, ask: ReportAskEntity) => Promise<Partial<ReportAskEntity>>,
  ): Promise<ProgressReport> {
    return this.acts.act(place, {
      action,
      version: null,
      effect: async (tx, file) => {
        const ask = file.asks.find((candidate) => candidate.ref === ref);
        if (ask === undefined) throw new ProblemError('not_found');
        if (ask.version !== version) await this.acts.stale(tx, place, file);
        if (!(await this.asks.change(tx, ask, await changeOf(tx, file, ask)))) throw new ProblemError('conflict');
      },
    });
  }
}

function askColumns(file: ReportFile, input: AskSave): Pick<ReportAskEntity, 'kind' | 'text' | 'workstreamId'> {
  const inScope = file.programme.workstreams.filter(({ ref }) => !isOutOfScope(file, ref));
  const { kind, text, workstream } = orThrow(
    decideAskWords(
      input,
      inScope.map(({ ref }) => ref),
    ),
  );
  return { kind, text, workstreamId: inScope.find(({ ref }) => ref === workstream)?.id ?? null };
}

function factsOf({ kind, state, removedAt }: ReportAskEntity): AskFacts {
  return { kind: kind as AskKind, state: state as AskState, isRemoved: removedAt !== null };
}
