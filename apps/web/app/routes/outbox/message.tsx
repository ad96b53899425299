import type { Outbox } from '@camau/contracts';
import { SummaryList } from '../../components/summary-list';
import { useTranslator } from '../../platform/translation';
import { paragraphsOf } from './view-model';

/** One message as it would have gone, in its own language; its link leads to the page of this very installation. */
export function Message({ message }: { message: Outbox['items'][number] }) {
  const { t, instant } = useTranslator();
  return (
    <article className="camau-message" aria-labelledby={message.id}>
      <h2 id={message.id} className="govuk-heading-m" lang={message.language}>
        {message.subject}
      </h2>
      <SummaryList
        isCompact
        rows={[
          { key: t('people.outbox.to'), value: <span className="camau-address">{message.to}</span> },
          { key: t('people.outbox.when'), value: instant(message.queuedAt) },
        ]}
      />
      {message.text === null ? (
        <p className="govuk-body">{t('people.outbox.gone')}</p>
      ) : (
        <div lang={message.language}>
          {paragraphsOf(message.text).map(({ words, to }) => (
            <p key={words} className="govuk-body camau-address">
              {to === null ? (
                words
              ) : (
                <a className="govuk-link" href={to}>
                  {words}
                </a>
              )}
            </p>
          ))}
        </div>
      )}
    </article>
  );
}
