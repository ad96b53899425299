import type { Programme } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { documentNumber, SourceMark } from '../../components/source-mark';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';

/** The definition of the programme, each fact with its source. */
export function ProgrammeDetail() {
  const { t } = useTranslator();
  const programme = useProgramme();
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
          facts={programme.forces.map(({ code, name, source }) => ({ ref: code, name, source }))}
        />
      </div>
      <Bodies bodies={programme.bodies} />
      <Documents programme={programme} />
    </>
  );
}

interface NamedFactsProps {
  readonly heading: string;
  readonly facts: readonly Pick<Programme['workstreams'][number], 'ref' | 'name' | 'source'>[];
}

function NamedFacts({ heading, facts }: NamedFactsProps) {
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="camau-fact-list">
        {facts.map(({ ref, name, source }) => (
          <li key={ref}>
            <span className="camau-ref">{ref}</span> <AuthoredText text={name} /> <SourceMark source={source} />
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

function Bodies({ bodies }: { bodies: Programme['bodies'] }) {
  const { t, date } = useTranslator();
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('programmes.bodies')}</h2>
      <DataTable
        caption={t('programmes.bodiesCaption')}
        isCaptionHidden
        columns={[
          column('body', t('programmes.body')),
          column('relations', t('programmes.relations')),
          column('seats', t('programmes.seats'), true),
        ]}
        rows={bodies.map(({ code, name, relations, seats }) => ({
          key: code,
          cells: [
            <AuthoredText key="name" text={name} />,
            <ul key="relations" className="camau-plain-list">
              {relations.map(({ relation, validFrom, source }) => (
                <li key={`${relation}${validFrom}`}>
                  {validFrom
                    ? t('programmes.relation.from', { relation: t(`programmes.${relation}`), from: date(validFrom) })
                    : t(`programmes.${relation}`)}{' '}
                  <SourceMark source={source} />
                </li>
              ))}
            </ul>,
            seats.length > 0 ? String(seats.length) : '',
          ],
        }))}
      />
    </section>
  );
}

/** The documents the facts were taken from, by the number they go by; the files' whole names for whoever checks. */
function Documents({ programme }: { programme: Programme }) {
  const { t, list } = useTranslator();
  const sources = [
    programme.aim,
    ...programme.outcomes,
    ...programme.principles,
    ...programme.forces,
    ...programme.bodies.flatMap(({ relations }) => relations),
  ].map(({ source }) => source);
  const files = [...new Set(sources.flatMap(({ kind, file }) => (kind === 'seed' && file ? [file] : [])))].sort();
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('programmes.documents')}</h2>
      <p className="govuk-body">
        {list(files.map((file) => t('programmes.documentNumber', { number: documentNumber(file) })))}
      </p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('programmes.fileNames')}</span>
        </summary>
        <ul className="govuk-details__text camau-fact-list">
          {files.map((file) => (
            <li key={file}>
              <span className="camau-ref">{documentNumber(file)}</span> <code className="camau-hash">{file}</code>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
