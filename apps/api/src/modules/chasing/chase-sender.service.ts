import { Inject, Injectable } from '@nestjs/common';
import type { Chased } from '@camau/contracts';
import type { ChaseStep } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { Audit, type AuditEvent } from '../../platform/history/audit.js';
import { MailQueue, type Letter } from '../../platform/mail/mail-queue.js';
import { writeChase } from './chase-letter.js';
import { ChasesRepository, type Writer } from './chases.repository.js';
import { OwedReportsService, type OwedCycle, type OwedSubject } from './owed-reports.service.js';

type Skipped = Chased['skipped'][number];

/** A writer to remind of a report. */
interface Due {
  readonly subject: OwedSubject;
  readonly writer: Writer;
}
interface Reminder extends Due {
  readonly emailId: string;
}

/** Who asks for reminders: an officer by hand, or the calendar by a step. */
export type ChaseOrigin =
  { readonly sentBy: string; readonly step: null } | { readonly sentBy: null; readonly step: ChaseStep };

/** Sends reminders: each kept, its e-mail queued and the act recorded in the one transaction it is asked in. */
@Injectable()
export class ChaseSenderService {
  constructor(
    @Inject(OwedReportsService) private readonly owed: OwedReportsService,
    @Inject(ChasesRepository) private readonly chases: ChasesRepository,
    @Inject(MailQueue) private readonly mail: MailQueue,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /**
   * Reminds those who write the reports of these subjects, in the same few statements however many they are. NB: always in the
   * cycle's own order, so that two who send at once never wait for each other in a ring.
   */
  async send(tx: Tx, cycle: OwedCycle, slugs: readonly string[], origin: ChaseOrigin): Promise<Chased> {
    const recipients = await this.owed.recipients(tx, cycle);
    const writersOf = ({ slug }: OwedSubject): readonly Writer[] => recipients.get(slug) ?? [];
    const asked = cycle.subjects.filter(({ slug }) => slugs.includes(slug));
    const due = asked
      .filter(({ isOwed }) => isOwed)
      .flatMap((subject) => writersOf(subject).map((writer) => ({ subject, writer })));
    const sent = await this.keep(tx, cycle, due, origin);
    await this.mail.add(
      tx,
      sent.map((reminder) => this.letterOf(reminder)),
    );
    const isChased = (subject: OwedSubject): boolean => sent.some((reminder) => reminder.subject === subject);
    const told = asked.filter(isChased).map((subject) => eventOf(cycle, subject, sent, origin));
    await this.audit.recordAll(tx, told);
    return {
      chased: sent.map(({ subject: { slug }, writer: { post, language } }) => ({ subject: slug, to: post, language })),
      skipped: asked
        .filter((subject) => !isChased(subject))
        .map((subject) => ({ subject: subject.slug, why: whyNot(subject, writersOf(subject)) })),
    };
  }

  /** Those reminders that did not go to the same person today already, each with its e-mail's id. */
  private async keep(
    tx: Tx,
    { programme, cycle }: OwedCycle,
    due: readonly Due[],
    { sentBy, step }: ChaseOrigin,
  ): Promise<Reminder[]> {
    const ids = await this.mail.nextIds(tx, due.length);
    const reminders = due.map((reminder, index) => ({ ...reminder, emailId: ids[index]! }));
    const rows = reminders.map(({ subject: { forceId, missing, missingSha256 }, writer: { userId }, emailId }) => ({
      ...{ forceId, userId, missing, missingSha256, emailId },
    }));
    const act = { programmeId: programme.id, cycleId: cycle.row.id, step, sentBy };
    const kept = await this.chases.add(tx, act, rows);
    return reminders.filter(({ emailId }) => kept.has(emailId));
  }

  private letterOf({ subject, writer, emailId }: Reminder): Letter {
    const { userId, email, language } = writer;
    const letter = writeChase(subject.matter, language, (path) => this.mail.addressOf(path));
    return { id: emailId, kind: 'report_chase', to: { id: userId, email, language }, ...letter, expiresAt: null };
  }
}

function eventOf(
  { programme, cycle }: OwedCycle,
  subject: OwedSubject,
  sent: readonly Reminder[],
  { step }: ChaseOrigin,
): AuditEvent {
  return {
    action: 'report_chased',
    programmeId: programme.id,
    subjectType: 'progress_report',
    subjectId: `${cycle.row.ref}/${subject.slug}`,
    facts: {
      step,
      to: sent.filter((reminder) => reminder.subject === subject).map(({ writer }) => writer.userId),
      missing: subject.missing.map(({ code, pointer }) => ({ code, pointer })),
    },
  };
}

function whyNot({ isOwed }: OwedSubject, to: readonly Writer[]): Skipped['why'] {
  if (!isOwed) return 'not_owed';
  return to.length === 0 ? 'nobody' : 'sent_today';
}
