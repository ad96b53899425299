import { useNavigate, useSubmit } from '@remix-run/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { paths } from '../../paths';
import { ASKED, followClose, type FollowedProgress } from './follow-close';

/**
 * Sends the form of the close so that its steps come back while it runs. Closed, or cut off, the cycle's own page says how it
 * stands; refused, the form goes the way it goes without scripts, and is answered as ever. Whoever left the page is left alone.
 */
export function useFollowedClose(programme: string, cycle: string) {
  const [progress, setProgress] = useState<FollowedProgress | null>(null);
  const navigate = useNavigate();
  const submit = useSubmit();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const follow = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (progress !== null) return;
    const form = event.currentTarget;
    const path = paths.followClosing(programme, cycle);
    setProgress(ASKED);
    void followClose(path, typedIn(form), setProgress).then((end) => {
      if (!isHere.current) return;
      if (end !== 'refused') return navigate(path);
      setProgress(null);
      submit(form);
    });
  };
  return { progress, follow };
}

function typedIn(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
