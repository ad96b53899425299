import { useLocation, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { isRepeated, type Sent } from '../platform/repeated-submit';

/** A form pressed twice is sent once: the second press is nothing new while the first is under way. */
export function OnePress() {
  const { state, formMethod, location } = useNavigation();
  const here = useLocation();
  const isLeaving = state === 'loading' && formMethod === 'POST' && location.pathname !== here.pathname;
  const isSending = state === 'submitting';
  const underWay = useRef({ isSending, isLeaving });
  underWay.current = { isSending, isLeaving };
  const last = useRef<Sent<EventTarget> | null>(null);
  useEffect(() => {
    // Answered: pressing again is a new press.
    if (!isSending && !isLeaving) last.current = null;
  }, [isSending, isLeaving]);
  useEffect(() => {
    const sentBy = ({ target, timeStamp }: Event) =>
      target instanceof HTMLFormElement && target.method === 'post' ? { form: target, at: timeStamp } : null;
    const refuse = (event: Event) => {
      const sent = sentBy(event);
      if (!sent || !isRepeated(sent, last.current, underWay.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // NB: a form that held its own press back, to send it a little later, never comes this far.
    const remember = (event: Event) => {
      last.current = sentBy(event) ?? last.current;
    };
    window.addEventListener('submit', refuse, true);
    window.addEventListener('submit', remember);
    return () => {
      window.removeEventListener('submit', refuse, true);
      window.removeEventListener('submit', remember);
    };
  }, []);
  return null;
}
