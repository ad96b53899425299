import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { SubjectName, WorkstreamName } from '../../components/names';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import type { TimeAxis } from './time-axis';
import { KeyShape, TimelineLine, TimelineShapes } from './timeline-shapes';
import { groupName, rowWords, type Grouping, type TimelineGroup, type TimelineMilestone } from './view-model';

interface ChartProps {
  readonly groups: readonly TimelineGroup[];
  readonly by: Grouping;
  readonly axis: TimeAxis;
  readonly today: string;
}

/** Groups of milestones, each a link with its line; the months stand above every group, today runs through all. */
export function TimelineChart({ groups, by, axis, today }: ChartProps) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  return (
    <div className="camau-timeline">
      <TimelineShapes axis={axis} today={today} />
      <Key />
      {groups.map(({ key, items, isContinued }) => {
        const name = groupName(programme, key, by, translator);
        return (
          <section key={key} className="camau-timeline__group" aria-labelledby={`group-${key}`}>
            <h2 className="govuk-heading-s camau-timeline__heading" id={`group-${key}`}>
              {isContinued ? t('workstreams.timeline.continued', { group: name }) : name}
            </h2>
            <Months axis={axis} today={today} />
            <ul className="camau-timeline__rows">
              {items.map((item) => (
                <Row key={item.ref} item={item} by={by} axis={axis} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Row({ item, by, axis }: { item: TimelineMilestone; by: Grouping; axis: TimeAxis }) {
  const translator = useTranslator();
  const programme = useProgramme();
  return (
    <li className="camau-timeline__row">
      <div>
        <AppLink to={paths.milestone(programme.slug, item.force, item.ref)} className="govuk-link camau-row-link">
          <span className="camau-ref">{item.ref}</span> <AuthoredText text={item.title} isUnmarked />
        </AppLink>
        <span className="camau-note">
          {by === 'force' ? (
            <WorkstreamName programme={programme} workstream={item.workstream} />
          ) : (
            <SubjectName programme={programme} subject={item.force} />
          )}
          . {rowWords(item, translator)}
        </span>
      </div>
      <TimelineLine axis={axis} {...datesOf(item)} />
    </li>
  );
}

function datesOf({ baselineOn, forecastOn, achievedOn, status }: TimelineMilestone) {
  return { baselineOn, forecastOn, achievedOn, status };
}

/** Names of months above a group. */
function Months({ axis, today }: { axis: TimeAxis; today: string }) {
  const { t, date } = useTranslator();
  const label = (tick: string) =>
    tick.endsWith('-01-01') ? tick.slice(0, 4) : t(`time.monthShort.${Number(tick.slice(5, 7))}`);
  return (
    <div className="camau-timeline__months" aria-hidden="true">
      <span className="camau-note">{t('workstreams.timeline.today', { date: date(today) })}</span>
      <svg width="100%" height="22" focusable="false">
        {axis.ticks
          .filter(({ isLabelled }) => isLabelled)
          .map(({ date: tick, at, isMajor }) => (
            <text key={tick} x={`${at}%`} y="16" className={isMajor ? undefined : 'camau-timeline__minor'}>
              {label(tick)}
            </text>
          ))}
        <line className="camau-timeline-today" x1={`${axis.at(today)}%`} x2={`${axis.at(today)}%`} y1="0" y2="22" />
      </svg>
    </div>
  );
}

function Key() {
  const { t } = useTranslator();
  return (
    <ul className="camau-timeline-key" aria-label={t('workstreams.timeline.key.heading')}>
      {(['baseline', 'forecast', 'actual', 'slip', 'today'] as const).map((shape) => (
        <li key={shape}>
          <KeyShape shape={shape} /> {t(`workstreams.timeline.key.${shape}`)}
        </li>
      ))}
    </ul>
  );
}
