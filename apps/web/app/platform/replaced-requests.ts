/**
 * A reader who presses again before a page has settled ends the request under way, and Remix lets the end of its reading go unheard.
 * That is no fault of the page; any other unheard rejection is left to be told.
 */
export function hearReplacedRequests(page: EventTarget): void {
  page.addEventListener('unhandledrejection', (event) => {
    const { reason } = event as PromiseRejectionEvent;
    if (reason instanceof DOMException && reason.name === 'AbortError') event.preventDefault();
  });
}
