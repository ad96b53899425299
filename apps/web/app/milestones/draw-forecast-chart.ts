import { Chart, LinearScale, LineController, LineElement, PointElement, type ChartDataset } from 'chart.js';
import type { ForecastChart } from './forecast-chart-model';

Chart.defaults.font = { ...Chart.defaults.font, family: "'Noto Sans', arial, sans-serif", size: 14 };
Chart.register(LineController, LineElement, PointElement, LinearScale);

export interface ChartWords {
  date(instant: number): string;
}

const INK = '#17131f';
const ACCENT = '#55298a';
const AT_RISK = '#b25f00';
const OFF_TRACK = '#b3261e';

/** Draws the forecasts as steps, each holding until the next; the two tolerances as differently broken lines. Gives the way to take it down. */
export function drawForecastChart(canvas: HTMLCanvasElement, chart: ForecastChart, words: ChartWords): () => void {
  const points = chart.points.map(({ at, slip }) => ({ x: Date.parse(at), y: slip }));
  const from = points[0]?.x ?? 0;
  const until = Math.max(Date.parse(`${chart.until}T12:00:00Z`), points.at(-1)?.x ?? 0);
  const level = (y: number, color: string, borderDash: number[]): ChartDataset<'line', { x: number; y: number }[]> => ({
    data: [from, until].map((x) => ({ x, y })),
    borderColor: color,
    borderDash,
    borderWidth: 2,
    pointRadius: 0,
  });
  const drawn = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        {
          data: [...points, { x: until, y: points.at(-1)?.y ?? 0 }],
          stepped: 'before' as const,
          borderColor: ACCENT,
          backgroundColor: ACCENT,
          borderWidth: 3,
          clip: 10,
          pointRadius: points.map(() => 6).concat(0),
          pointStyle: 'rectRot',
        },
        level(chart.tolerance, AT_RISK, [8, 5]),
        level(2 * chart.tolerance, OFF_TRACK, [2, 4]),
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      color: INK,
      scales: {
        x: {
          type: 'linear',
          min: from,
          max: until,
          ticks: {
            color: INK,
            maxTicksLimit: 5,
            maxRotation: 0,
            align: 'inner',
            callback: (value) => words.date(Number(value)),
          },
          grid: { display: false },
        },
        y: {
          suggestedMin: 0,
          suggestedMax: 2 * chart.tolerance + 2,
          ticks: { color: INK, precision: 0 },
          grid: { color: '#e6e3eb' },
        },
      },
    },
  });
  return () => drawn.destroy();
}
