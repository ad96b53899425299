import { Inject, Injectable } from '@nestjs/common';
import type { Outbox, OutboxQuery } from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { MailSettings } from '../../platform/config/mail-settings.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { OutboxReadModel } from './outbox.read-model.js';
import { today } from './user-files.service.js';

/** The outbox to look into: only where nothing is sent, never in production. NB: a message holds a link that sets somebody's password. */
@Injectable()
export class OutboxService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MailSettings) private readonly settings: MailSettings,
    @Inject(OutboxReadModel) private readonly outbox: OutboxReadModel,
  ) {}

  async list(caller: SignedInPrincipal, query: OutboxQuery): Promise<Outbox> {
    if (this.settings.mode !== 'outbox') throw new ProblemError('not_found');
    return this.db.read(today(caller), (tx) => this.outbox.page(tx, query));
  }
}
