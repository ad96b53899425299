import { Inject, Injectable } from '@nestjs/common';
import type { PositionVersions, VersionsQuery } from '@camau/contracts';
import { compareVersions, type PositionDocument } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { PositionsReadModel } from './positions.read-model.js';

/** The versions of one cycle's position, and any two of them compared. */
@Injectable()
export class PositionVersionsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(PositionsReadModel) private readonly positions: PositionsReadModel,
  ) {}

  /** Throws `not_found` for a cycle without a position in reach, or a version that is not there. */
  async find(caller: SignedInPrincipal, cycle: string, { from, to }: VersionsQuery): Promise<PositionVersions> {
    return this.db.read(caller.context, async (tx) => {
      const versions = await this.positions.versions(tx, caller.programmeId, cycle);
      const [latest, before] = versions.map(({ version }) => version);
      if (latest === undefined) throw new ProblemError('not_found');
      const pair = { from: from ?? before ?? latest, to: to ?? latest };
      const isOne = pair.from === pair.to && from === undefined && to === undefined;
      if (isOne) return { cycle, versions, compared: null };
      const rows = [];
      for (const version of [pair.from, pair.to]) {
        const row = await this.positions.find(tx, caller.programmeId, cycle, version);
        if (row === undefined) throw new ProblemError('not_found');
        rows.push(JSON.parse(row.canonical) as PositionDocument);
      }
      return { cycle, versions, compared: { ...pair, ...compared(rows[0]!, rows[1]!) } };
    });
  }
}

function compared(
  earlier: PositionDocument,
  later: PositionDocument,
): Omit<NonNullable<PositionVersions['compared']>, 'from' | 'to'> {
  const list = compareVersions(earlier, later);
  const refs = new Set(list.flatMap((change) => ('ref' in change ? [change.ref] : [])));
  const milestones = [...later.subjects, ...earlier.subjects].flatMap((subject) => subject.milestones);
  return {
    workstreams: [...later.workstreams],
    subjects: later.subjects.map(({ slug, subject, name }) => ({ slug, subject, name })),
    milestones: [...refs].flatMap((ref) => {
      const found = milestones.find((milestone) => milestone.ref === ref);
      return found === undefined ? [] : [{ ref, title: found.title }];
    }),
    list,
  };
}
