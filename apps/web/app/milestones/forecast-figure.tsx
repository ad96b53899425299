import { useEffect, useRef } from 'react';
import type { Milestone } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { slipWords } from '../components/slip-words';
import { useTranslator } from '../platform/translation';
import type { ForecastChart } from './forecast-chart-model';
import { HistoryLines } from './history-lines';
import { whySentences } from './history-sentences';

/** The picture of the forecasts with its heading, its sentence and its table twin. The drawing code comes only here, and only with JavaScript. */
export function ForecastFigure({ chart, history }: { chart: ForecastChart; history: Milestone['forecastHistory'] }) {
  const translator = useTranslator();
  const { t, date, instantDate } = translator;
  return (
    <section className="camau-figure" aria-labelledby="forecast-heading">
      <h2 className="govuk-heading-m" id="forecast-heading">
        {chart.heading}
      </h2>
      <p className="govuk-body">{chart.sentence}</p>
      <ForecastCanvas chart={chart} />
      <DataTable
        caption={t('milestones.chart.table')}
        columns={[
          column('made', t('milestones.chart.made')),
          column('forecast', t('milestones.chart.forecast')),
          column('slip', t('milestones.column.slip')),
          column('by', t('milestones.chart.by')),
          column('why', t('milestones.chart.why')),
        ]}
        rows={history.map((forecast, index) => ({
          key: forecast.at,
          cells: [
            <time key="at" dateTime={forecast.at}>
              {instantDate(forecast.at)}
            </time>,
            date(forecast.forecastOn),
            slipWords(forecast.slip, translator),
            forecast.by && <AuthoredText key="by" text={forecast.by} isUnmarked />,
            <ForecastWhy key="why" forecast={forecast} isFirst={index === 0} />,
          ],
        }))}
      />
    </section>
  );
}

function ForecastWhy({ forecast, isFirst }: { forecast: Milestone['forecastHistory'][number]; isFirst: boolean }) {
  const translator = useTranslator();
  const sentences = whySentences(forecast, translator);
  if (sentences.length === 0) return isFirst ? translator.t('milestones.chart.first') : null;
  return (
    <div>
      <HistoryLines sentences={sentences} />
    </div>
  );
}

function ForecastCanvas({ chart }: { chart: ForecastChart }) {
  const { t, date } = useTranslator();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    let takeDown = () => {};
    let isGone = false;
    void import('./draw-forecast-chart').then(async ({ drawForecastChart }) => {
      await document.fonts.ready;
      if (isGone || !target) return;
      takeDown = drawForecastChart(target, chart, {
        date: (instant) => date(new Date(instant).toISOString()),
      });
    });
    return () => {
      isGone = true;
      takeDown();
    };
  }, [chart, t, date]);
  return (
    <div className="camau-chart">
      <p className="camau-chart__axis">{t('milestones.chart.axis')}</p>
      <div className="camau-chart__canvas">
        <canvas ref={canvas} role="img" aria-label={`${chart.heading}. ${t('milestones.chart.table')}.`} />
      </div>
      <ul className="camau-chart__key">
        {(['forecast', 'tolerance', 'twiceTolerance'] as const).map((line) => (
          <li key={line} className={`camau-chart__line camau-chart__line--${line}`}>
            {t(`milestones.chart.${line}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
