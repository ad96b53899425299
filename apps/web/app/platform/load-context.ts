import type {} from '@remix-run/node';

declare module '@remix-run/node' {
  /** What the server gives every loader and action of one request. */
  interface AppLoadContext {
    nonce: string;
    requestId: string;
    /** the reader's address, as far as the proxies before us are trusted; undefined once the connection is gone */
    address: string | undefined;
  }
}

export {};
