import type { Import } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { SummaryList } from '../components/summary-list';
import { useTranslator } from '../platform/translation';
import { countSentences, sourceName } from './view-model';

/** What would happen or did, in words. */
export function ImportCounts({ shown }: { shown: Import }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section aria-labelledby="counts-heading">
      <h2 id="counts-heading" className="govuk-heading-m">
        {t(shown.state === 'previewed' ? 'imports.page.wouldHeading' : 'imports.page.didHeading')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {countSentences(shown.counts, translator).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where it came from, who made it, where it stands. */
export function AboutImport({ shown }: { shown: Import }) {
  const translator = useTranslator();
  const { t, instant } = translator;
  const time = (at: string) => <time dateTime={at}>{instant(at)}</time>;
  return (
    <section aria-labelledby="about-heading">
      <h2 id="about-heading" className="govuk-heading-m">
        {t('imports.page.about')}
      </h2>
      <SummaryList
        isCompact
        rows={[
          { key: t('imports.page.from'), value: sourceName(shown, translator) },
          { key: t('imports.page.kind'), value: t(`imports.kind.${shown.kind}`) },
          { key: t('imports.page.madeBy'), value: <AuthoredText text={shown.madeBy} /> },
          { key: t('imports.page.madeAt'), value: time(shown.madeAt) },
          { key: t('imports.page.state'), value: t(`imports.state.${shown.state}`) },
          ...(shown.confirmedAt ? [{ key: t('imports.page.confirmedAt'), value: time(shown.confirmedAt) }] : []),
          ...(shown.undoneAt ? [{ key: t('imports.page.undoneAt'), value: time(shown.undoneAt) }] : []),
        ]}
      />
    </section>
  );
}

/** What is said of the sheet as a whole. */
export function SheetMessages({ messages }: { messages: Import['messages'] }) {
  const { t } = useTranslator();
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="sheet-heading">
      <h2 id="sheet-heading" className="govuk-heading-m">
        {t('imports.page.messages')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {messages.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** A link that follows an import: to the list, or to another one. */
export function FollowOn({ to, words }: { to: string; words: string }) {
  return (
    <p className="govuk-body">
      <AppLink to={to}>{words}</AppLink>
    </p>
  );
}
