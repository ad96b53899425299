import { runOnSupportedNode } from './lib/node-version.mjs';

runOnSupportedNode(() => import('./lib/run-camau.mjs'));
