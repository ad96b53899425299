import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { chaseStepDue, resolveAccess, type BusinessDate, type ChaseStep } from '@camau/domain';
import { z } from 'zod';
import { reachOf } from '../../platform/access/account.js';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { isDatabaseUnavailable } from '../../platform/database/transient.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import { ChaseSenderService } from './chase-sender.service.js';
import { ChasesRepository } from './chases.repository.js';
import { ChasingSettings } from './chasing-settings.js';
import { OwedReportsService } from './owed-reports.service.js';

const INTERVAL_MS = 10_000;

const cycleSchema = z.object({
  programmeId: z.string(),
  programme: z.string(),
  cycle: z.string(),
  dueOn: z.string(),
  since: z.string(),
  rounds: z.array(z.string()),
  today: z.string(),
});
type DueCycle = z.infer<typeof cycleSchema>;

/**
 * Reminds by itself, -5, -1 and +1 working days around the day reports are due, by the facts clock: where a demonstration's clock
 * stands still nothing happens until it is moved. Each round of a cycle is done once, whichever process comes first.
 */
@Injectable()
export class ChaserService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('chaser');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(OwedReportsService) private readonly owed: OwedReportsService,
    @Inject(ChaseSenderService) private readonly sender: ChaseSenderService,
    @Inject(ChasesRepository) private readonly chases: ChasesRepository,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(MailQueue) private readonly mail: MailQueue,
    @Inject(ChasingSettings) private readonly settings: ChasingSettings,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.isAutomatic || !this.mail.isOn) return;
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.chaseQuietly());
    }, INTERVAL_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Does the rounds that are due now; answers with how many reminders it sent. */
  async chaseDue(): Promise<number> {
    const sql = `select programme_id as "programmeId", programme, cycle, due_on as "dueOn", since, rounds, today from cycles_to_chase()`;
    const cycles = await this.db.lookUp('chasing.cycles', sql, [], cycleSchema);
    let sent = 0;
    for (const cycle of cycles) {
      const step = await this.stepOf(cycle);
      if (step !== null && !cycle.rounds.includes(step)) sent += await this.round(cycle, step);
    }
    return sent;
  }

  private async stepOf({ dueOn, since, today, ...cycle }: DueCycle): Promise<ChaseStep | null> {
    const office = officeOf({ dueOn, since, today, ...cycle });
    const calendar = await this.db.read(office.context, (tx) => this.calendars.calendar(tx));
    const dates = { dueOn, since, today } as Record<'dueOn' | 'since' | 'today', BusinessDate>;
    return chaseStepDue({ ...dates, calendar });
  }

  private async round(due: DueCycle, step: ChaseStep): Promise<number> {
    const caller = officeOf(due);
    return this.db.write(caller.context, async (tx) => {
      const cycle = await this.owed.load(tx, caller, due.cycle);
      const { id } = cycle.cycle.row;
      if (!(await this.chases.takeRound(tx, id, due.dueOn, step))) return 0;
      const slugs = cycle.subjects.filter(({ isOwed }) => isOwed).map(({ slug }) => slug);
      const { chased } = await this.sender.send(tx, cycle, slugs, { sentBy: null, step });
      const { programmeId, dueOn } = due;
      await this.chases.addRound(tx, { programmeId, cycleId: id, dueOn, step, chased: chased.length });
      return chased.length;
    });
  }

  private async chaseQuietly(): Promise<void> {
    try {
      await this.chaseDue();
    } catch (error) {
      if (isDatabaseUnavailable(error)) this.logger.warn('the database is away; reminders go when it is back');
      else this.logger.error(error);
    }
  }
}

/** The installation itself, with the reach of the programme's office and nobody's name. */
function officeOf({ programmeId, programme, today }: DueCycle): SignedInPrincipal {
  const grant = {
    role: 'programme_officer',
    programmeId,
    forceIds: [],
    bodyIds: [],
    startsOn: today,
    endsOn: null,
  } as const;
  const access = resolveAccess([grant], today as BusinessDate);
  const post = { en: 'Camau', cy: 'Camau', original: 'both', otherState: 'checked' } as const;
  const account = {
    ...{ sessionId: '', expiresAt: '', userId: '', email: '', post, employer: '' },
    ...{ language: 'en' as const, today, grants: [] },
  };
  const context = {
    userId: null,
    requestId: `chaser-${randomUUID()}`,
    reason: null,
    access: reachOf(access),
    asAt: null,
  };
  return { context, account, access, programmeId, programme };
}
