import { Inject, Injectable } from '@nestjs/common';
import type { MilestoneSheetQuery } from '@camau/contracts';
import { neutralise, SHEET_COLUMNS, type SheetColumn } from '@camau/domain';
import { createTranslator, type Language, type Translator } from '@camau/i18n';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { MilestoneSheets, type ListedMilestone } from '../milestones/milestone-sheets.service.js';
import { ProgrammeFactsService, type ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { writeCsv } from './sheet/write-csv.js';
import { writeXlsx } from './sheet/write-xlsx.js';
import type { WrittenCell } from './sheet/written-sheet.js';

const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  ref: 12,
  titleEn: 48,
  titleCy: 48,
  workstream: 12,
  force: 14,
  tier: 12,
  ownerEn: 28,
  ownerCy: 28,
  baselineOn: 12,
  forecastOn: 12,
  reasonCode: 20,
  reason: 40,
  achievedOn: 12,
  status: 16,
  slip: 10,
};

/** Milestones as spreadsheets, in the layout an import takes back: an export that is sent in again changes nothing. */
@Injectable()
export class MilestoneExports {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MilestoneSheets) private readonly sheets: MilestoneSheets,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
  ) {}

  async csv(caller: SignedInPrincipal, query: MilestoneSheetQuery, language: Language): Promise<string> {
    return writeCsv(await this.rows(caller, query, language));
  }

  async xlsx(caller: SignedInPrincipal, query: MilestoneSheetQuery, language: Language): Promise<Buffer> {
    const name = createTranslator(language).t('milestones.title');
    const widths = SHEET_COLUMNS.map((column) => WIDTHS[column]);
    return writeXlsx(name, await this.rows(caller, query, language), widths);
  }

  private async rows(
    caller: SignedInPrincipal,
    query: MilestoneSheetQuery,
    language: Language,
  ): Promise<WrittenCell[][]> {
    const translator = createTranslator(language);
    const header = SHEET_COLUMNS.map((column) => translator.t(`imports.column.${column}`));
    return this.db.read(caller.context, async (tx) => {
      const programme = await this.programmes.find(tx, caller.programmeId);
      const listed = await this.sheets.listed(tx, caller.programmeId, query);
      return [header, ...listed.map((milestone) => toCells(milestone, programme, translator))];
    });
  }
}

function toCells({ listed, present }: ListedMilestone, { forces }: ProgrammeFacts, { t }: Translator): WrittenCell[] {
  const force = forces.find(({ slug }) => slug === present.subject)?.code ?? t('milestones.national');
  const cells: Readonly<Record<SheetColumn, WrittenCell>> = {
    ref: present.ref,
    titleEn: present.title.en,
    titleCy: present.title.cy,
    workstream: present.workstream,
    force,
    tier: t(`milestones.tier.${present.tier}`),
    ownerEn: present.ownerPost.en,
    ownerCy: present.ownerPost.cy,
    baselineOn: day(present.baselineOn),
    forecastOn: day(present.forecastOn),
    reasonCode: present.reasonCode && t(`milestones.reasonCode.${present.reasonCode}`),
    reason: present.reason,
    achievedOn: day(present.achievedOn),
    status: t(`milestones.status.${listed.status}`),
    slip: listed.slip,
  };
  return SHEET_COLUMNS.map((column) => {
    const cell = cells[column];
    return typeof cell === 'string' ? neutralise(cell) : cell;
  });
}

function day(date: string | null): WrittenCell {
  return date === null ? null : { date };
}
