import type { Programme } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { SourceMark } from '../../components/source-mark';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';

/** The definition of the programme, each fact with its source. */
export function ProgrammeDetail() {
  const { t } = useTranslator();
  const programme = useProgramme();
  return (
    <>
      <NumberedFacts heading={t('programmes.outcomes')} facts={programme.outcomes.map(({ number, text, source }) => ({ number, source, body: <AuthoredText text={text} isNarrative /> }))} />
      <section className="camau-section" aria-labelledby="workstreams-heading">
        <h2 className="govuk-heading-m" id="workstreams-heading">
          {t('programmes.workstreams')}
        </h2>
        <p className="govuk-body">{t('programmes.workstreamsNote')}</p>
        <ul className="camau-fact-list">
          {programme.workstreams.map(({ ref, name, source }) => (
            <li key={ref}>
              <span className="camau-ref">{ref}</span> <AuthoredText text={name} /> <SourceMark source={source} />
            </li>
          ))}
        </ul>
      </section>
      <NumberedFacts
        heading={t('programmes.principles')}
        facts={programme.principles.map(({ number, name, explanation, source }) => ({
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
        }))}
      />
      <section className="camau-section" aria-labelledby="forces-heading">
        <h2 className="govuk-heading-m" id="forces-heading">
          {t('programmes.forces')}
        </h2>
        <ul className="camau-fact-list">
          {programme.forces.map(({ slug, name, source }) => (
            <li key={slug}>
              <AuthoredText text={name} /> <SourceMark source={source} />
            </li>
          ))}
        </ul>
      </section>
      <Bodies bodies={programme.bodies} />
    </>
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
        columns={[column('body', t('programmes.body')), column('relations', t('programmes.relations')), column('seats', t('programmes.seats'), true)]}
        rows={bodies.map(({ code, name, relations, seats }) => ({
          key: code,
          cells: [
            <AuthoredText key="name" text={name} />,
            <ul key="relations" className="camau-plain-list">
              {relations.map(({ relation, validFrom, source }) => (
                <li key={`${relation}${validFrom}`}>
                  {validFrom ? t('programmes.relation.from', { relation: t(`programmes.${relation}`), from: date(validFrom) }) : t(`programmes.${relation}`)} <SourceMark source={source} />
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
