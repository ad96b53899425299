import type { Programme } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { SourceMark } from '../../components/source-mark';
import { useTranslator } from '../../platform/translation';
import { Bodies } from './bodies';

/** The definition of the programme, each fact with its source. */
export function ProgrammeDetail({ programme }: { programme: Programme }) {
  const { t } = useTranslator();
  const outcomes = programme.outcomes.map(({ number, text, source }) => ({
    number,
    source,
    body: <AuthoredText text={text} isNarrative />,
  }));
  const principles = programme.principles.map(({ number, name, explanation, source }) => ({
    number,
    source,
    body: (
      <>
        <strong>
          <AuthoredText text={name} />
        </strong>
        <br />
        <AuthoredText text={explanation} isNarrative />
      </>
    ),
  }));
  return (
    <>
      <div className="camau-columns">
        <NumberedFacts heading={t('programmes.outcomes')} facts={outcomes} />
        <NumberedFacts heading={t('programmes.principles')} facts={principles} />
        <NamedFacts heading={t('programmes.workstreams')} facts={programme.workstreams} />
        <NamedFacts
          heading={t('programmes.forces')}
          facts={programme.forces.map(({ code, name, source }) => ({ ref: code, name, description: null, source }))}
        />
      </div>
      <Bodies bodies={programme.bodies} />
    </>
  );
}

interface NamedFactsProps {
  readonly heading: string;
  readonly facts: readonly Pick<Programme['workstreams'][number], 'ref' | 'name' | 'description' | 'source'>[];
}

function NamedFacts({ heading, facts }: NamedFactsProps) {
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="camau-fact-list">
        {facts.map(({ ref, name, description, source }) => (
          <li key={ref}>
            <span className="camau-ref">{ref}</span> <AuthoredText text={name} /> <SourceMark source={source} />
            {description && (
              <p className="camau-fact-list__more">
                <AuthoredText text={description} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NumberedFact {
  readonly number: number;
  readonly body: JSX.Element;
  readonly source: Programme['outcomes'][number]['source'];
}

function NumberedFacts({ heading, facts }: { heading: string; facts: readonly NumberedFact[] }) {
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{heading}</h2>
      <ol className="camau-numbered">
        {facts.map(({ number, body, source }) => (
          <li key={number} value={number}>
            {body} <SourceMark source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
