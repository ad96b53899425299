import type { Chase, OwedReports } from '@camau/contracts';
import { useProgramme } from '../../platform/frame';
import { plainText, subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';

/** Who was reminded of which report, when, by whom and what became of the e-mail; and the days on which the calendar does it. */
export function ChasesList({ owed }: { owed: OwedReports }) {
  const translator = useTranslator();
  const { t, date, instant, list } = translator;
  const programme = useProgramme();
  const chases = owed.items
    .flatMap(({ subject, chases: sent }) => sent.map((chase) => ({ subject, chase })))
    .sort((a, b) => b.chase.sentAt.localeCompare(a.chase.sentAt));
  const words = ({ kind, sentAt, to, by, email }: Chase, subject: string): string => {
    const said = t(`chasing.chases.${kind}`, {
      date: instant(sentAt),
      to: plainText(to, translator),
      by: plainText(by, translator),
      report: subjectName(programme, subject, translator),
    });
    return email === null ? said : t('chasing.chases.item', { words: said, email: t(`chasing.chases.email.${email}`) });
  };
  return (
    <section className="camau-section" aria-labelledby="chases-heading">
      <h2 className="govuk-heading-m" id="chases-heading">
        {t('chasing.chases.heading')}
      </h2>
      {chases.length === 0 && <p className="govuk-body">{t('chasing.chases.none')}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {chases.map(({ subject, chase }) => (
          <li key={`${subject}${chase.sentAt}${chase.to.en}${chase.to.cy}`}>{words(chase, subject)}</li>
        ))}
      </ul>
      <p className="govuk-body">{t('chasing.automatic', { days: list(owed.automatic.map(({ on }) => date(on))) })}</p>
    </section>
  );
}
