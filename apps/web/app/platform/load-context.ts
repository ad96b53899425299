import type {} from '@remix-run/node';

declare module '@remix-run/node' {
  /** What the server gives every loader and action of one request. */
  interface AppLoadContext {
    nonce: string;
    requestId: string;
  }
}

export {};
