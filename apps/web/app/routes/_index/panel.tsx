import type { ReactNode } from 'react';

/** One part of the home page under its heading. */
export function Panel({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="camau-panel">
      <h3 className="govuk-heading-s">{heading}</h3>
      {children}
    </section>
  );
}
