import { Inject, Injectable } from '@nestjs/common';
import type { Chased } from '@camau/contracts';
import type { ChaseStep } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { writeChase } from './chase-letter.js';
import { ChasesRepository, type Writer } from './chases.repository.js';
import { OwedReportsService, type OwedCycle, type OwedSubject } from './owed-reports.service.js';

type Skipped = Chased['skipped'][number];

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

  /** Reminds those who write the reports of these subjects. NB: always in the cycle's own order, so that two who send at once never wait for each other in a ring. */
  async send(tx: Tx, cycle: OwedCycle, slugs: readonly string[], origin: ChaseOrigin): Promise<Chased> {
    const recipients = await this.owed.recipients(tx, cycle);
    const chased: Chased['chased'] = [];
    const skipped: Skipped[] = [];
    for (const subject of cycle.subjects.filter(({ slug }) => slugs.includes(slug))) {
      const to = recipients.get(subject.slug) ?? [];
      const written: Writer[] = [];
      if (subject.isOwed)
        for (const writer of to) if (await this.remind(tx, cycle, subject, writer, origin)) written.push(writer);
      if (written.length > 0) await this.record(tx, cycle, subject, written, origin);
      else skipped.push({ subject: subject.slug, why: whyNot(subject, to) });
      chased.push(...written.map(({ post, language }) => ({ subject: subject.slug, to: post, language })));
    }
    return { chased, skipped };
  }

  private async remind(
    tx: Tx,
    { programme, cycle }: OwedCycle,
    subject: OwedSubject,
    writer: Writer,
    { sentBy, step }: ChaseOrigin,
  ): Promise<boolean> {
    const { forceId, missing, missingSha256, matter } = subject;
    const emailId = await this.mail.nextId(tx);
    const place = { programmeId: programme.id, cycleId: cycle.row.id, forceId, userId: writer.userId };
    if (!(await this.chases.add(tx, { ...place, step, missing, missingSha256, sentBy, emailId }))) return false;
    const letter = writeChase(matter, writer.language, (path) => this.mail.addressOf(path));
    const to = { id: writer.userId, email: writer.email, language: writer.language };
    await this.mail.add(tx, { id: emailId, kind: 'report_chase', to, ...letter, expiresAt: null });
    return true;
  }

  private async record(
    tx: Tx,
    { programme, cycle }: OwedCycle,
    { slug, missing }: OwedSubject,
    written: readonly Writer[],
    { step }: ChaseOrigin,
  ): Promise<void> {
    await this.audit.record(tx, {
      action: 'report_chased',
      programmeId: programme.id,
      subjectType: 'progress_report',
      subjectId: `${cycle.row.ref}/${slug}`,
      facts: {
        step,
        to: written.map(({ userId }) => userId),
        missing: missing.map(({ code, pointer }) => ({ code, pointer })),
      },
    });
  }
}

function whyNot({ isOwed }: OwedSubject, to: readonly Writer[]): Skipped['why'] {
  if (!isOwed) return 'not_owed';
  return to.length === 0 ? 'nobody' : 'sent_today';
}
