import { createContext, useContext, useEffect } from 'react';

/** Stands in the document's `<title>` until the page's own title, known only deeper in the page, replaces it. */
export const TITLE_PLACE = 'Camau';

/** Where a page being rendered on the server leaves its title. */
export const TitleHolder = createContext<{ title: string | null }>({ title: null });

/** Sets the document's title: on the server through the holder, in the browser directly. */
export function useDocumentTitle(title: string): void {
  const holder = useContext(TitleHolder);
  if (typeof document === 'undefined') holder.title = title;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The page with its title in place. */
export function placeTitle(html: string, title: string | null): string {
  if (title === null) return html;
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace(`<title>${TITLE_PLACE}</title>`, () => `<title>${escaped}</title>`);
}
