const { join, relative } = require('node:path');

const api = join(module.path, '../..');

/** What a test imports of the API's source is what was built of it. */
module.exports = (path, options) => {
  const found = options.defaultResolver(path, options);
  const [folder, ...rest] = relative(api, found).split('/');
  if (folder !== 'src' || found.endsWith('.test.ts')) return found;
  return join(api, 'dist', ...rest).replace(/\.ts$/, '.js');
};
