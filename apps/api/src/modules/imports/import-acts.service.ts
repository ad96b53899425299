import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Import } from '@camau/contracts';
import type { Language } from '@camau/i18n';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { MilestoneImports } from '../milestones/milestone-imports.service.js';
import { MilestoneSheets } from '../milestones/milestone-sheets.service.js';
import { ImportPlanner, type WorkedOut } from './import-planner.service.js';
import { personalDataMarkOf } from './import.mapper.js';
import { ImportsRepository, type AppliedRow, type ImportBatch, type StoredRow } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import { asStored } from './stored-plan.js';

/** Most refs named when an import can no longer be undone. */
const REFS_NAMED = 10;
/** Most warnings a refusal names; the preview shows all. */
const WARNINGS_NAMED = 100;
const FIRST_PAGE = { limit: 50 } as const;

/** What an import does to the plan: all its rows at once, or nothing; and all of it back again. */
@Injectable()
export class ImportActs {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ImportsService) private readonly service: ImportsService,
    @Inject(ImportsRepository) private readonly imports: ImportsRepository,
    @Inject(ImportPlanner) private readonly planner: ImportPlanner,
    @Inject(MilestoneSheets) private readonly sheets: MilestoneSheets,
    @Inject(MilestoneImports) private readonly milestones: MilestoneImports,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /**
   * Applies every row that is not refused, in one transaction. When the plan has changed since the rows were shown, nothing of it is
   * saved: the new preview is kept in their place and comes with a 412. What looks like personal data must have been looked at.
   */
  async confirm(
    caller: SignedInPrincipal,
    ref: string,
    version: number,
    language: Language,
    isLookedAt: (mark: string) => boolean,
  ): Promise<Import> {
    const { isChanged, shown } = await this.db.write(caller.context, async (tx) => {
      const batch = await this.service.lock(tx, caller, ref, version, language);
      if (batch.state !== 'previewed')
        throw new ProblemError('already_done', [{ pointer: '', code: 'import_settled' }]);
      const rows = await this.imports.rows(tx, caller.programmeId, batch.id);
      const plan = await this.planner.plan(tx, caller, rows, batch.mapping, true);
      const isOther = !isSamePlan(rows, plan);
      if (isOther) await this.imports.replan(tx, caller.programmeId, batch.id, batch.mapping, plan);
      else await this.applyLookedAt(tx, caller, batch, plan, isLookedAt(personalDataMarkOf(batch)));
      return { isChanged: isOther, shown: await this.service.page(tx, caller, ref, FIRST_PAGE, language) };
    });
    if (isChanged) throw new ProblemError('version_mismatch', [{ pointer: '', code: 'import_plan_changed' }], shown);
    return shown;
  }

  /** Takes the whole import back: what it changed is as before, what it added is removed. Refused by name where a milestone was changed since. */
  async undo(caller: SignedInPrincipal, ref: string, version: number, language: Language): Promise<Import> {
    return this.db.write(caller.context, async (tx) => {
      const batch = await this.service.lock(tx, caller, ref, version, language);
      if (batch.state !== 'confirmed')
        throw new ProblemError('refused', [{ pointer: '', code: 'import_not_confirmed' }]);
      const applied = (await this.imports.rows(tx, caller.programmeId, batch.id)).filter(
        ({ appliedVersion }) => appliedVersion !== null,
      );
      await this.requireUntouched(tx, caller, applied);
      for (const { plan, appliedVersion } of applied) {
        await this.milestones.takeBack(tx, caller, { ref: plan.ref!, version: appliedVersion! }, ref);
      }
      await this.imports.undo(tx, batch.id, caller.account.userId);
      await this.record(tx, caller, 'import_undone', ref, { rows: applied.length });
      return this.service.page(tx, caller, ref, FIRST_PAGE, language);
    });
  }

  /** Personal data, as the check of forms has it: refused until it was looked at, then who did is recorded with row and field, never a word of it. */
  private async applyLookedAt(
    tx: Tx,
    caller: SignedInPrincipal,
    batch: ImportBatch,
    plan: WorkedOut,
    isLookedAt: boolean,
  ): Promise<void> {
    const warnings = warningsOf(plan);
    if (warnings.length > 0 && !isLookedAt) {
      const marks = [personalDataMarkOf(batch)];
      const parts = warnings.slice(0, WARNINGS_NAMED).map(({ pointer, code }) => ({ pointer, code, marks }));
      throw new ProblemError('personal_data_suspected', parts);
    }
    await this.apply(tx, caller, batch, plan);
    if (warnings.length === 0) return;
    const findings = warnings.map(({ pointer, code }) => ({ pointer, kind: code.replace('personal_data_', '') }));
    await this.record(tx, caller, 'personal_data.confirmed', batch.ref, { findings });
  }

  private async apply(tx: Tx, caller: SignedInPrincipal, batch: ImportBatch, plan: WorkedOut): Promise<void> {
    const { ref } = batch;
    const rows = plan.rows.filter(({ outcome }) => outcome === 'add' || outcome === 'change');
    if (rows.length === 0) throw new ProblemError('refused', [{ pointer: '', code: 'import_changes_nothing' }]);
    const applied: AppliedRow[] = [];
    for (const row of rows) {
      const place = { ref: row.ref!, version: plan.versions.get(row.ref!) ?? 0 };
      applied.push({ number: row.number, version: await this.milestones.apply(tx, caller, place, row.acts, ref) });
    }
    const { userId } = caller.account;
    await this.imports.confirm(tx, caller.programmeId, batch.id, userId, applied);
    await this.imports.rememberMapping(tx, caller.programmeId, batch.headerSha256, userId, batch.mapping);
    await this.record(tx, caller, 'import_confirmed', ref, { ...plan.counts });
  }

  private async requireUntouched(tx: Tx, caller: SignedInPrincipal, applied: readonly StoredRow[]): Promise<void> {
    const refs = applied.map(({ plan }) => plan.ref!);
    const present = await this.sheets.byRefs(tx, caller.programmeId, refs, true);
    const versions = new Map(present.map(({ ref, version }) => [ref, version]));
    const touched = applied.filter(({ plan, appliedVersion }) => versions.get(plan.ref!) !== appliedVersion);
    if (touched.length === 0) return;
    const named = touched.slice(0, REFS_NAMED).map(({ plan }) => plan.ref!);
    const params = { refs: named, count: touched.length };
    throw new ProblemError('refused', [{ pointer: '', code: 'import_changed_since', params }]);
  }

  private async record(
    tx: Tx,
    { programmeId }: SignedInPrincipal,
    action: string,
    ref: string,
    facts: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record(tx, { action, programmeId, subjectType: 'import', subjectId: ref, facts });
  }
}

/** Every warning of a plan with the row and column it stands at. */
function warningsOf({ rows }: WorkedOut): { pointer: string; code: string }[] {
  return rows.flatMap(({ number, messages }) =>
    messages
      .filter(({ level }) => level === 'warning')
      .map(({ column, code }) => ({ pointer: `/rows/${number}/${column}`, code })),
  );
}

/** Whether every row would still do what was shown. */
function isSamePlan(rows: readonly StoredRow[], plan: WorkedOut): boolean {
  return (
    rows.length === plan.rows.length &&
    rows.every(({ plan: shown }, at) => isDeepStrictEqual(shown, asStored(plan.rows[at]!)))
  );
}
