import type { ChaseLetter } from '@camau/contracts';
import { useProgramme } from '../../platform/frame';
import { plainText, subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';

/** To whom, in which language, and the e-mail itself as it will be read. */
export function Letters({ letters }: { letters: readonly ChaseLetter[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  return (
    <>
      {letters.map(({ subject, to, language, title, text, isSentToday }) => (
        <article key={`${subject}${to.en}${to.cy}`} className="camau-section camau-letter">
          <h2 className="govuk-heading-s">
            {t('chasing.confirm.to', {
              to: plainText(to, translator),
              report: subjectName(programme, subject, translator),
            })}{' '}
            <span className="govuk-!-font-weight-regular">{t(`chasing.confirm.language.${language}`)}</span>
          </h2>
          {isSentToday && <p className="govuk-inset-text">{t('chasing.confirm.sentToday')}</p>}
          <details className="govuk-details">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">{t('chasing.confirm.read')}</span>
            </summary>
            <div className="govuk-details__text" lang={language}>
              <p className="govuk-body govuk-!-font-weight-bold">{title}</p>
              {text
                .trim()
                .split('\n\n')
                .map((words, index) => (
                  <p key={`${index}${words}`} className="govuk-body camau-address">
                    {words}
                  </p>
                ))}
            </div>
          </details>
        </article>
      ))}
    </>
  );
}
