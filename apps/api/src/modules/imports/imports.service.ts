import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Import, ImportList, ImportListQuery, ImportQuery, NewImport, Work } from '@camau/contracts';
import {
  findHeader,
  headerSignature,
  matchColumns,
  rowNote,
  type ColumnMapping,
  type ImportPlan,
  type Sheet,
} from '@camau/domain';
import type { Language } from '@camau/i18n';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { ImportPlanner } from './import-planner.service.js';
import { toImport, toListedImport } from './import.mapper.js';
import { ImportsReadModel } from './imports.read-model.js';
import { ImportsRepository, type ImportBatch } from './imports.repository.js';
import { HEADER_WORDS } from './sheet-words.js';
import { SheetFault } from './sheet/sheet-fault.js';
import { SheetReader } from './sheet/sheet-reader.js';

/** First page of an import's rows, where a write answers with it. */
const FIRST_PAGE = { limit: 50 } as const;

/** Imports of milestones: a sheet is read and shown, its columns matched; nothing of the plan is touched here. */
@Injectable()
export class ImportsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ImportsRepository) private readonly imports: ImportsRepository,
    @Inject(ImportsReadModel) private readonly readModel: ImportsReadModel,
    @Inject(ImportPlanner) private readonly planner: ImportPlanner,
    @Inject(SheetReader) private readonly reader: SheetReader,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal, query: ImportListQuery): Promise<ImportList> {
    return this.db.read(caller.context, async (tx) => {
      const { items, nextCursor } = await this.readModel.list(tx, caller.programmeId, query);
      return { items: items.map(toListedImport), nextCursor };
    });
  }

  /** Sheets that were read and wait to be saved, for the home page. */
  async waiting(tx: Tx, programmeId: string): Promise<Work['imports']> {
    return this.readModel.waiting(tx, programmeId);
  }

  async find(caller: SignedInPrincipal, ref: string, query: ImportQuery, language: Language): Promise<Import> {
    return this.db.read(caller.context, (tx) => this.page(tx, caller, ref, query, language));
  }

  /** Reads the sheet outside any transaction, then keeps it with what it would do. A file that is no sheet is a problem and leaves nothing. */
  async preview(caller: SignedInPrincipal, given: NewImport, language: Language): Promise<Import> {
    const bytes = Buffer.from(given.content, given.kind === 'paste' ? 'utf8' : 'base64');
    const sheet = await this.readSheet(given.kind, bytes);
    const headerSha256 = sha256(headerSignature(sheet.headers));
    if (given.mapping !== undefined) requireFit(given.mapping, sheet.headers);
    return this.db.write(caller.context, async (tx) => {
      const { programmeId, account } = caller;
      const remembered = await this.imports.rememberedMapping(tx, programmeId, headerSha256, account.userId);
      const chosen = (given.mapping ?? remembered) as ColumnMapping | null;
      const { mapping, repeated } = matchColumns(sheet.headers, HEADER_WORDS, chosen);
      const plan = await this.planner.plan(tx, caller, sheet.rows, mapping, false);
      const notes = [...repeated.map((header) => rowNote(null, 'header_repeated', { header })), ...plan.notes];
      const { name, kind } = given;
      const made = {
        contentSha256: sha256(bytes),
        headerSha256,
        mapping,
        sheetNotes: sheet.notes,
        madeBy: account.userId,
      };
      const batch = { programmeId, name, kind, headers: sheet.headers, headerRow: sheet.headerRow, ...made };
      const ref = await this.imports.add(tx, batch, sheet.rows, { ...plan, notes });
      await this.record(tx, caller, 'import_previewed', ref, { name, kind, ...plan.counts });
      return this.page(tx, caller, ref, FIRST_PAGE, language);
    });
  }

  /** Matches the columns otherwise, remembers that for the same headers, and works the rows out again. */
  async match(
    caller: SignedInPrincipal,
    ref: string,
    version: number,
    mapping: ColumnMapping,
    language: Language,
  ): Promise<Import> {
    return this.db.write(caller.context, async (tx) => {
      const batch = await this.lock(tx, caller, ref, version, language);
      if (batch.state !== 'previewed') throw new ProblemError('refused', [{ pointer: '', code: 'import_settled' }]);
      requireFit(mapping, batch.headers);
      const rows = await this.imports.rows(tx, caller.programmeId, batch.id);
      const plan = await this.planner.plan(tx, caller, rows, mapping, false);
      await this.imports.replan(tx, caller.programmeId, batch.id, mapping, plan);
      await this.imports.rememberMapping(tx, caller.programmeId, batch.headerSha256, caller.account.userId, mapping);
      await this.record(tx, caller, 'import_matched', ref, { mapping });
      return this.page(tx, caller, ref, FIRST_PAGE, language);
    });
  }

  /** The import, locked; `not_found` out of reach, 412 with its present state when the version is stale. */
  async lock(
    tx: Tx,
    caller: SignedInPrincipal,
    ref: string,
    version: number,
    language: Language,
  ): Promise<ImportBatch> {
    const batch = await this.imports.lock(tx, caller.programmeId, ref);
    if (batch === null) throw new ProblemError('not_found');
    if (batch.version === version) return batch;
    const current = await this.page(tx, caller, ref, FIRST_PAGE, language);
    throw new ProblemError('version_mismatch', [{ pointer: '', code: 'version_stale' }], current);
  }

  /** One import with a page of its rows, within a transaction of the caller's. */
  async page(tx: Tx, caller: SignedInPrincipal, ref: string, query: ImportQuery, language: Language): Promise<Import> {
    const shown = await this.readModel.find(tx, caller.programmeId, ref);
    if (shown === null) throw new ProblemError('not_found');
    const rows = await this.readModel.rows(tx, caller.programmeId, shown.id, query);
    return toImport(shown, rows, language, caller.context.asAt === null);
  }

  private async readSheet(kind: NewImport['kind'], bytes: Buffer): Promise<Sheet> {
    try {
      const { rows, notes, mergedRows } = await this.reader.read(kind, bytes);
      const sheet = findHeader(rows, HEADER_WORDS, notes, mergedRows);
      if (sheet === null) throw new SheetFault('sheet_without_header');
      if (sheet.rows.length === 0) throw new SheetFault('sheet_empty');
      return sheet;
    } catch (error) {
      if (!(error instanceof SheetFault)) throw error;
      const code = error.code === 'sheet_too_large' ? 'body_too_large' : 'unprocessable';
      throw new ProblemError(code, [{ pointer: '/content', code: error.code, params: error.params }]);
    }
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

/** The counts and rows of a plan, as audit events and lists want them. */
export type PlanCounts = ImportPlan['counts'];

function requireFit(mapping: ColumnMapping, headers: readonly string[]): void {
  if (mapping.length === headers.length) return;
  throw new ProblemError('unprocessable', [{ pointer: '/mapping', code: 'mapping_of_other_headers' }]);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
