import type { ReactNode } from 'react';

export interface TimelineItem {
  readonly key: string;
  readonly title: ReactNode;
  readonly byline: ReactNode;
  readonly instant: string;
  readonly date: string;
  readonly description: ReactNode;
}

/** MoJ timeline: what happened, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="moj-timeline camau-timeline">
      {items.map(({ key, title, byline, instant, date, description }) => (
        <li key={key} className="moj-timeline__item">
          <div className="moj-timeline__header">
            <h3 className="moj-timeline__title">{title}</h3> <p className="moj-timeline__byline">{byline}</p>
          </div>
          <p className="moj-timeline__date">
            <time dateTime={instant}>{date}</time>
          </p>
          <div className="moj-timeline__description">{description}</div>
        </li>
      ))}
    </ol>
  );
}
