import { Controller, Get, Inject } from '@nestjs/common';
import { installationSchema, type Installation } from '@camau/contracts';
import { z } from 'zod';
import { Public } from '../access/decorators.js';
import { MailSettings, type MailMode } from '../config/mail-settings.js';
import { DatabaseSession } from '../database/database-session.js';
import { Answers } from '../openapi/answers.js';

const clockRowSchema = z.object({ mode: z.enum(['system', 'demonstration']), now: z.string(), today: z.string() });

const MAIL_WORDS = { smtp: 'sent', outbox: 'shown', off: 'off', undecided: 'off' } as const satisfies Record<
  MailMode,
  string
>;

@Controller('api/v1/installation')
export class InstallationController {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MailSettings) private readonly mail: MailSettings,
  ) {}

  @Get()
  @Public()
  @Answers(installationSchema, {
    summary: 'What kind of installation this is, and its facts clock',
    isPublic: true,
    problems: [503],
  })
  async installation(): Promise<Installation> {
    const [clock] = await this.db.lookUp(
      'clock.installation',
      `select (select facts_clock from installation_clock()) as mode, facts_now() as now, (facts_now() at time zone 'Europe/London')::date as today`,
      [],
      clockRowSchema,
    );
    if (clock === undefined) throw new Error('The installation has no clock.');
    return { name: 'Camau', version: '0.1.0', factsClock: clock, mail: MAIL_WORDS[this.mail.mode] };
  }
}
