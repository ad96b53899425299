import { useMatches, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import type { Installation, Me, ProgrammeFrame } from '@camau/contracts';
import { chooseText } from '@camau/i18n/translator';
import type { Notice } from '../components/notice';
import { paths } from '../paths';
import { useTranslator } from './translation';

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
export function useProgrammeOfPage(): ProgrammeFrame | null {
  const match = useMatches().find(
    ({ id }) => id === 'routes/programmes.$programme/route' || id === 'routes/programmes.$programme',
  );
  const loaded = match?.data as { programme?: ProgrammeFrame } | undefined;
  return loaded?.programme ?? null;
}

/** The date looked back to, or null when the page is live. */
export function useAsAt(): string | null {
  const [search] = useSearchParams();
  return search.get('asAt') || null;
}

/** The programme of a page inside the programme area. */
export function useProgramme(): ProgrammeFrame {
  const programme = useProgrammeOfPage();
  if (!programme) throw new Error('A programme page was rendered outside the programme area');
  return programme;
}

/** The crumb that leads back to the programme. */
export function useProgrammeCrumb(): { text: string; to: string; lang?: string } {
  const { language } = useTranslator();
  const { name, slug } = useProgramme();
  const chosen = chooseText(name, language);
  return {
    text: chosen?.text ?? slug,
    to: paths.programme(slug),
    lang: chosen?.isFallback ? chosen.language : undefined,
  };
}
