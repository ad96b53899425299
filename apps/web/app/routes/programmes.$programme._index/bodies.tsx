import type { Programme } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { SourceMark } from '../../components/source-mark';
import { useTranslator } from '../../platform/translation';

type Body = Programme['bodies'][number];

const RELATIONS = ['signatory', 'programme_partner', 'board_member'] as const;

const heldOf = ({ relations }: Body, wanted: (typeof RELATIONS)[number]) =>
  relations.filter(({ relation }) => relation === wanted);

/** The bodies: three relations kept apart, each dated and sourced; the seats they sign in; how the documents name them. */
export function Bodies({ bodies }: Pick<Programme, 'bodies'>) {
  const { t } = useTranslator();
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('programmes.bodies')}</h2>
      <DataTable
        caption={t('programmes.bodiesCaption')}
        isCaptionHidden
        columns={[
          column('body', t('programmes.body')),
          ...RELATIONS.map((relation) => column(relation, t(`programmes.${relation}`))),
          column('seats', t('programmes.seats')),
        ]}
        rows={bodies.map((body) => ({
          key: body.code,
          cells: [
            <Name key="name" body={body} />,
            ...RELATIONS.map((relation) => <Relation key={relation} held={heldOf(body, relation)} />),
            body.seats.length > 0 ? <Seats key="seats" seats={body.seats} /> : '',
          ],
        }))}
      />
    </section>
  );
}

function Name({ body: { name, names } }: { body: Body }) {
  const { t, date } = useTranslator();
  return (
    <>
      <AuthoredText text={name} />
      {names.length > 0 && (
        <details className="govuk-details camau-names">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t('programmes.named')}</span>
          </summary>
          <ul className="govuk-details__text camau-plain-list">
            {names.map(({ name: words, validTo, source }) => (
              <li key={`${source.file}${words}`}>
                {validTo ? t('programmes.until', { name: words, date: date(validTo) }) : words}{' '}
                <SourceMark source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Relation({ held }: { held: Body['relations'] }) {
  const { t, date } = useTranslator();
  if (held.length === 0) return <span className="camau-empty">{t('programmes.relation.none')}</span>;
  return (
    <ul className="camau-plain-list">
      {held.map(({ validFrom, validTo, source }) => (
        <li key={validFrom}>
          {inWords(validFrom, validTo)} <SourceMark source={source} />
        </li>
      ))}
    </ul>
  );

  function inWords(from: string | null, to: string | null): string {
    if (from !== null && to !== null) return t('programmes.period', { from: date(from), to: date(to) });
    if (from !== null) return t('programmes.relation.from', { from: date(from) });
    return t(to === null ? 'programmes.relation.undated' : 'programmes.relation.until', { to: to && date(to) });
  }
}

function Seats({ seats }: Pick<Body, 'seats'>) {
  return (
    <ul className="camau-plain-list">
      {seats.map(({ title, source }) => (
        <li key={source.line ?? 0}>
          <AuthoredText text={title} /> <SourceMark source={source} />
        </li>
      ))}
    </ul>
  );
}
