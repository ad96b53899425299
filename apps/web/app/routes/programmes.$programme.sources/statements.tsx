import { AuthoredText } from '../../components/authored-text';
import { SourceMark } from '../../components/source-mark';
import { useTranslator } from '../../platform/translation';
import type { SourcesView, TopicGroup } from './view-model';

/** The strands in which the documents say the work is done, each in its own words. */
export function Strands({ strands }: Pick<SourcesView, 'strands'>) {
  const { t } = useTranslator();
  if (strands.length === 0) return null;
  return (
    <section className="camau-section" aria-labelledby="strands-heading">
      <h2 className="govuk-heading-m" id="strands-heading">
        {t('sources.strands')}
      </h2>
      <ul className="camau-statements">
        {strands.map(({ ref, name, source }) => (
          <li key={ref}>
            <strong>
              <AuthoredText text={name} />
            </strong>
            <Quote source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Statements by topic, side by side, each with its words and its line. */
export function Statements({ topics }: Pick<SourcesView, 'topics'>) {
  const { t } = useTranslator();
  if (topics.length === 0) return null;
  return (
    <section className="camau-section" aria-labelledby="statements-heading">
      <h2 className="govuk-heading-m" id="statements-heading">
        {t('sources.statements')}
      </h2>
      <div className="camau-topics">
        {topics.map((group) => (
          <Topic key={group.topic} group={group} />
        ))}
      </div>
    </section>
  );
}

function Topic({ group: { topic, statements } }: { group: TopicGroup }) {
  const { t } = useTranslator();
  const isList = topic === 'sector';
  return (
    <div className="camau-topic">
      <h3 className="govuk-heading-s">{t(`sources.topic.${topic}`)}</h3>
      {topic === 'demand' && <p className="govuk-body-s camau-quiet">{t('sources.demandNote')}</p>}
      <ul className="camau-statements">
        {statements.map(({ ref, about, condition, source }) => (
          <li key={ref}>
            <AuthoredText text={about} />
            {!isList && <Quote source={source} />}
            {condition && (
              <p className="govuk-body-s camau-quiet">
                <AuthoredText text={condition} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {isList && statements[0] && <SourceMark source={statements[0].source} />}
    </div>
  );
}

/** Nothing a document says, said in a sentence. */
export function Silences({ silences }: Pick<SourcesView, 'silences'>) {
  const { t } = useTranslator();
  if (silences.length === 0) return null;
  return (
    <section className="camau-section" aria-labelledby="silence-heading">
      <h2 className="govuk-heading-m" id="silence-heading">
        {t('sources.silence')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {silences.map(({ ref, about }) => (
          <li key={ref}>
            <AuthoredText text={about} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a document, in the language it was written in, and where they stand. */
function Quote({ source }: { source: TopicGroup['statements'][number]['source'] }) {
  const { language } = useTranslator();
  return (
    <p className="camau-quote">
      {source.quote !== null && (
        <q lang={language === DOCUMENTS_LANGUAGE ? undefined : DOCUMENTS_LANGUAGE}>{source.quote.trim()}</q>
      )}{' '}
      <SourceMark source={source} />
    </p>
  );
}

/** The documents are kept in the language in which they were given; a quote is never translated. */
const DOCUMENTS_LANGUAGE = 'en';
