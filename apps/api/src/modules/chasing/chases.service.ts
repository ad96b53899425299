import { Inject, Injectable } from '@nestjs/common';
import type { ChaseLetter, ChasePreview, Chased, OwedReports } from '@camau/contracts';
import { CHASE_STEPS, chaseDay, hasPermission, type BusinessDate } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import { ChaseSenderService } from './chase-sender.service.js';
import { writeChase } from './chase-letter.js';
import { ChasesRepository, type ChaseRow, type Writer } from './chases.repository.js';
import { OwedReportsService, type OwedCycle, type OwedSubject } from './owed-reports.service.js';

const REFUSALS = { not_owed: 'report_not_owed', nobody: 'nobody_to_chase', sent_today: 'chased_already' } as const;

/** Who owes what, and reminding them. */
@Injectable()
export class ChasesService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(OwedReportsService) private readonly owed: OwedReportsService,
    @Inject(ChaseSenderService) private readonly sender: ChaseSenderService,
    @Inject(ChasesRepository) private readonly chases: ChasesRepository,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(MailQueue) private readonly mail: MailQueue,
  ) {}

  /** Every report the caller may read: what it lacks, and who was reminded of it when. */
  async list(caller: SignedInPrincipal, ref: string): Promise<OwedReports> {
    return this.db.read(caller.context, async (tx) => {
      const cycle = await this.owed.load(tx, caller, ref);
      const { row } = cycle.cycle;
      const rows = await this.chases.ofCycle(tx, cycle.programme.id, row.id);
      const calendar = await this.calendars.calendar(tx);
      const isOffice = hasPermission(caller.access, 'report:chase', cycle.programme.id);
      const mayChase = isOffice && this.mail.isOn && tx.context.asAt === null;
      const actions = (isOwed: boolean): string[] => (mayChase && isOwed ? ['chase'] : []);
      return {
        items: cycle.subjects.map(({ slug, forceId, state, isOwed, missing }) => ({
          subject: slug,
          state,
          isOwed,
          missing: [...missing],
          chases: rows.filter((chase) => chase.forceId === forceId),
          allowedActions: actions(isOwed),
        })),
        automatic: CHASE_STEPS.map((step) => ({ step, on: chaseDay(step, row.dueOn as BusinessDate, calendar) })),
        allowedActions: actions(cycle.subjects.some(({ isOwed }) => isOwed)),
        today: tx.today,
      };
    });
  }

  /** The e-mails a chase would send; no subjects means everybody who owes a report. */
  async preview(caller: SignedInPrincipal, ref: string, subjects: readonly string[]): Promise<ChasePreview> {
    return this.db.read(caller.context, async (tx) => {
      const cycle = await this.owed.load(tx, caller, ref);
      const asked = cycle.subjects.filter(({ slug, isOwed }) =>
        subjects.length === 0 ? isOwed : subjects.includes(slug),
      );
      const recipients = await this.owed.recipients(tx, cycle);
      const rows = await this.chases.ofCycle(tx, cycle.programme.id, cycle.cycle.row.id);
      const owing = asked.filter(({ isOwed }) => isOwed);
      const to = (subject: OwedSubject): readonly Writer[] => recipients.get(subject.slug) ?? [];
      return {
        letters: owing.flatMap((subject) => to(subject).map((writer) => this.letter(tx, subject, writer, rows))),
        nobody: owing.filter((subject) => to(subject).length === 0).map(({ slug }) => slug),
        notOwed: asked.filter(({ isOwed }) => !isOwed).map(({ slug }) => slug),
      };
    });
  }

  /** Reminds; refused when nobody at all is reminded, saying of each subject why. */
  async chase(caller: SignedInPrincipal, ref: string, subjects: readonly string[]): Promise<Chased> {
    if (!this.mail.isOn) throw new ProblemError('refused', [{ pointer: '', code: 'mail_off' }]);
    return this.db.write(caller.context, async (tx) => {
      const cycle = await this.owed.load(tx, caller, ref);
      refuseUnknown(cycle, subjects);
      const answer = await this.sender.send(tx, cycle, subjects, { sentBy: caller.account.userId, step: null });
      if (answer.chased.length > 0) return answer;
      const parts = answer.skipped.map(({ subject, why }) => ({
        pointer: `/subjects/${subjects.indexOf(subject)}`,
        code: REFUSALS[why],
      }));
      throw new ProblemError('refused', parts);
    });
  }

  private letter(tx: Tx, subject: OwedSubject, writer: Writer, rows: readonly ChaseRow[]): ChaseLetter {
    const { subject: title, text } = writeChase(subject.matter, writer.language, (path) => this.mail.addressOf(path));
    const isSentToday = rows.some(
      ({ forceId, userId, businessOn, missingSha256 }) =>
        forceId === subject.forceId &&
        userId === writer.userId &&
        businessOn === tx.today &&
        missingSha256 === subject.missingSha256,
    );
    return { subject: subject.slug, to: writer.post, language: writer.language, title, text, isSentToday };
  }
}

function refuseUnknown({ subjects: known }: OwedCycle, subjects: readonly string[]): void {
  const parts = subjects.flatMap((subject, index) =>
    known.some(({ slug }) => slug === subject) ? [] : [{ pointer: `/subjects/${index}`, code: 'subject_unknown' }],
  );
  if (parts.length > 0) throw new ProblemError('unprocessable', parts);
}
