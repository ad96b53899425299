import { useMatches, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import type { Installation, Me, Programme } from '@camau/contracts';
import type { Notice } from '../components/notice';

/** What every page's frame knows: who reads, which installation, what was just done. */
export interface Frame {
  readonly me: Me | null;
  readonly installation: Installation | null;
  readonly notice: Notice | null;
}

const NOTHING: Frame = { me: null, installation: null, notice: null };

/** The frame; empty on an error page whose loaders did not run. */
export function useFrame(): Frame {
  return useRouteLoaderData<Frame>('root') ?? NOTHING;
}

/** The programme of the page, or null outside the programme area. */
export function useProgrammeOfPage(): Programme | null {
  const match = useMatches().find(({ id }) => id === 'routes/programmes.$programme/route' || id === 'routes/programmes.$programme');
  const loaded = match?.data as { programme?: Programme } | undefined;
  return loaded?.programme ?? null;
}

/** The date looked back to, or null when the page is live. */
export function useAsAt(): string | null {
  const [search] = useSearchParams();
  return search.get('asAt') || null;
}
