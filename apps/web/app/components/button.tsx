import { useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';

interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: 'secondary' | 'warning';
  readonly name?: string;
  readonly value?: string;
  readonly form?: string;
  /** the form is being sent in another way than by going to its answer */
  readonly isAwaited?: boolean;
}

/** GOV.UK button that submits its form. While one answer is awaited a second click does nothing. */
export function Button({ children, variant, isAwaited = false, ...button }: ButtonProps) {
  const { state } = useNavigation();
  const isBusy = isAwaited || state === 'submitting';
  return (
    <button
      type="submit"
      {...button}
      className={`govuk-button${variant ? ` govuk-button--${variant}` : ''}`}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : undefined}
    >
      {children}
    </button>
  );
}

/** A link that starts or continues a task, looking like a button. */
export function ButtonLink({ to, children, variant }: { to: string; children: ReactNode; variant?: 'secondary' }) {
  return (
    <AppLink to={to} className={`govuk-button${variant ? ` govuk-button--${variant}` : ''}`}>
      {children}
    </AppLink>
  );
}
