import access from './access.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import time from './time.json' with { type: 'json' };

/** Every sentence of the interface in English, one file per domain word. */
export const en = {
  access,
  common,
  time,
};
