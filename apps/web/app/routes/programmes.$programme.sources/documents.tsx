import { AuthoredText } from '../../components/authored-text';
import { documentNumber } from '../../components/source-mark';
import { useTranslator } from '../../platform/translation';
import type { DocumentEntry } from './view-model';

/** The documents by their numbers: class, what is held of each, what is damaged in it. */
export function Documents({ documents }: { documents: readonly DocumentEntry[] }) {
  const { t } = useTranslator();
  if (documents.length === 0) return null;
  return (
    <section className="camau-section" aria-labelledby="documents-heading">
      <h2 className="govuk-heading-m" id="documents-heading">
        {t('sources.documents')}
      </h2>
      <ul className="camau-cards">
        {documents.map((document) => (
          <li key={document.file} className="camau-card">
            <DocumentCard document={document} />
          </li>
        ))}
      </ul>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('sources.files')}</span>
        </summary>
        <ul className="govuk-details__text camau-fact-list">
          {documents.map(({ file }) => (
            <li key={file}>
              <span className="camau-ref">{documentNumber(file)}</span> <code className="camau-hash">{file}</code>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function DocumentCard({ document }: { document: DocumentEntry }) {
  const { t } = useTranslator();
  const { file, title, note, flaws, clauseCount, relatedCount } = document;
  return (
    <>
      <p className="camau-card__head">
        <span className="camau-ref">{t('programmes.documentNumber', { number: documentNumber(file) })}</span>
        <strong className="govuk-tag camau-tag--accent-light">{t(`sources.class.${document.class}`)}</strong>
      </p>
      <h3 className="govuk-heading-s">
        <AuthoredText text={title} />
      </h3>
      <p className="govuk-body-s">
        <AuthoredText text={note} />
      </p>
      <p className="govuk-body-s camau-quiet">
        {t('sources.clauses', { count: clauseCount })}
        {relatedCount > 0 && <>; {t('sources.relatedClauses', { count: relatedCount })}</>}
      </p>
      {flaws.length > 0 && (
        <div className="camau-flaws">
          <h4 className="govuk-body-s">{t('sources.damaged')}</h4>
          <ul className="govuk-body-s">
            {flaws.map(({ lineFrom, lineTo, text }) => (
              <li key={lineFrom ?? 0}>
                {lineFrom !== null && (
                  <span className="camau-quiet">
                    {t(lineFrom === lineTo ? 'sources.flawLine' : 'sources.flawLines', { from: lineFrom, to: lineTo })}
                  </span>
                )}{' '}
                <AuthoredText text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
