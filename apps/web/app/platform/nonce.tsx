import { createContext, useContext } from 'react';

/** The nonce of this answer's inline scripts; empty in the browser, which hides it. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
