import { expect, it } from '@jest/globals';
import { hearReplacedRequests } from './replaced-requests';

it.each([
  ['the end of a request that another replaced', new DOMException('BodyStreamBuffer was aborted', 'AbortError'), true],
  ['another fault of the browser', new DOMException('not allowed', 'NotAllowedError'), false],
  ['a fault of ours', new Error('AbortError'), false],
])('of promises nobody heard: %s', (_, reason, isHeard) => {
  const page = new EventTarget();
  hearReplacedRequests(page);
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
  page.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(isHeard);
});
