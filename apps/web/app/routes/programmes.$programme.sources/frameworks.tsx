import { AuthoredText } from '../../components/authored-text';
import { documentNumber, SourceMark } from '../../components/source-mark';
import { useTranslator } from '../../platform/translation';
import type { SourcesView } from './view-model';

type Framework = SourcesView['frameworks'][number];

/** Frameworks to think with: marked when their document is younger than the programme, never shown as commitments. */
export function Frameworks({ frameworks }: Pick<SourcesView, 'frameworks'>) {
  const { t } = useTranslator();
  return frameworks.map((framework) => (
    <section key={framework.ref} className="camau-section" aria-labelledby={`framework-${framework.ref}`}>
      <h2 className="govuk-heading-m" id={`framework-${framework.ref}`}>
        {t('sources.framework')}
      </h2>
      <p className="camau-card__head">
        <span className="camau-ref">
          {t('programmes.documentNumber', { number: documentNumber(framework.document) })}
        </span>
        {framework.isLater && <strong className="govuk-tag camau-tag--accent-light">{t('sources.later')}</strong>}
      </p>
      <h3 className="govuk-heading-s">
        <AuthoredText text={framework.name} />
      </h3>
      <p className="govuk-body camau-lead">
        <AuthoredText text={framework.note} />
      </p>
      <div className="camau-columns">
        <Items framework={framework} kind="principle" heading={t('sources.frameworkPrinciples')} />
        <Items framework={framework} kind="prevention_tier" heading={t('sources.tiers')} />
      </div>
    </section>
  ));
}

interface ItemsProps {
  readonly framework: Framework;
  readonly kind: Framework['items'][number]['kind'];
  readonly heading: string;
}

function Items({ framework, kind, heading }: ItemsProps) {
  const items = framework.items.filter((item) => item.kind === kind);
  if (items.length === 0) return null;
  return (
    <div>
      <h4 className="camau-card__part">{heading}</h4>
      <ol className="camau-numbered camau-numbered--small">
        {items.map(({ number, text, source }) => (
          <li key={number} value={number}>
            <AuthoredText text={text} /> <SourceMark source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
}
