import type { ReactNode } from 'react';

/** Words beside words: last time's on one side, this time's on the other; under each other on a narrow screen. */
export function SideBySide({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <div className="camau-beside">
      <div className="camau-beside__main">{main}</div>
      <div className="camau-beside__aside">{aside}</div>
    </div>
  );
}
