import { Inject, Injectable } from '@nestjs/common';
import type { Comparison, ComparisonQuery } from '@camau/contracts';
import { readMoment } from '../../platform/access/as-at.js';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { AsAt } from '../../platform/database/request-context.js';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { ComparisonReadModel } from './comparison.read-model.js';

/** Two dates of the plan, compared. */
@Injectable()
export class ComparisonService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ComparisonReadModel) private readonly comparisons: ComparisonReadModel,
  ) {}

  /** Throws `invalid_request` at its parameter for a moment that has not come yet, and when `from` is the later one. */
  async find({ context, programmeId }: SignedInPrincipal, query: ComparisonQuery): Promise<Comparison> {
    const asked = { from: readMoment(query.from, '?from'), to: readMoment(query.to, '?to') };
    return this.db.read(context, async (tx) => {
      const from = known(tx, asked.from, '?from');
      const to = known(tx, asked.to, '?to');
      if (from > to) throw new ProblemError('invalid_request', [{ pointer: '?from', code: 'from_after_to' }]);
      const page = await this.comparisons.page(tx, programmeId, { from, to }, query);
      return { from, to: asked.to === null ? null : to, ...page, asAt: tx.instant, today: tx.today };
    });
  }
}

/** The instant asked for, at the latest the one the transaction reads at, which stands for none. */
function known(tx: Tx, asked: AsAt | null, pointer: string): string {
  if (asked === null) return tx.instant;
  const { instant, date } = asked;
  if (date === null ? instant > tx.instant : date > tx.today)
    throw new ProblemError('invalid_request', [{ pointer, code: 'in_future' }]);
  return instant < tx.instant ? instant : tx.instant;
}
