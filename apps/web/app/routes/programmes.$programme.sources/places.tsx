import { AuthoredText } from '../../components/authored-text';
import { SourceMark } from '../../components/source-mark';
import { useTranslator } from '../../platform/translation';
import type { SourcesView } from './view-model';

type Place = SourcesView['places'][number];
type Remark = NonNullable<Place['objectivesGap']>;

/** What the documents tell of each force's area; where they tell nothing, the gap is said. */
export function Places({ places, otherInitiatives }: Pick<SourcesView, 'places' | 'otherInitiatives'>) {
  const { t } = useTranslator();
  if (places.length === 0) return null;
  return (
    <section className="camau-section" aria-labelledby="places-heading">
      <h2 className="govuk-heading-m" id="places-heading">
        {t('sources.places')}
      </h2>
      <ul className="camau-cards camau-cards--wide">
        {places.map((place) => (
          <li key={place.force} className="camau-card">
            <PlaceCard place={place} />
          </li>
        ))}
      </ul>
      {otherInitiatives.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t('sources.otherInitiatives')}</h3>
          <p className="govuk-body-s camau-quiet">{t('sources.otherInitiativesNote')}</p>
          <Initiatives items={otherInitiatives} className="camau-fact-list camau-fact-list--columns" />
        </>
      )}
    </section>
  );
}

function PlaceCard({ place }: { place: Place }) {
  const { t } = useTranslator();
  const { name, areas, objectivesGap, initiatives, initiativesGap } = place;
  return (
    <>
      <h3 className="govuk-heading-s">
        <AuthoredText text={name} />
      </h3>
      <h4 className="camau-card__part">{t('sources.objectives')}</h4>
      {objectivesGap && <Gap gap={objectivesGap} />}
      {areas.map((area) => (
        <details key={area.slug} className="govuk-details camau-area">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              <AuthoredText text={area.name} />
            </span>
          </summary>
          <ul className="govuk-details__text govuk-list govuk-list--bullet">
            {area.objectives.map(({ text, source }, index) => (
              <li key={index}>
                <AuthoredText text={text} /> <SourceMark source={source} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <h4 className="camau-card__part">{t('sources.initiatives')}</h4>
      {initiativesGap && <Gap gap={initiativesGap} />}
      {initiatives.length > 0 && <Initiatives items={initiatives} className="camau-plain-list" />}
    </>
  );
}

function Initiatives({ items, className }: { items: SourcesView['otherInitiatives']; className: string }) {
  return (
    <ul className={className}>
      {items.map(({ name, summary, source }, index) => (
        <li key={index}>
          <AuthoredText text={name} /> <SourceMark source={source} />
          {summary && (
            <p className="govuk-body-s camau-quiet">
              <AuthoredText text={summary} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Gap({ gap: { text, source } }: { gap: Remark }) {
  return (
    <p className="camau-gap">
      <AuthoredText text={text} /> <SourceMark source={source} />
    </p>
  );
}
