import { pathToFileURL } from 'node:url';

/** What a built module exports, by name. */
async function namesOf(path) {
  return Object.keys(await import(pathToFileURL(path).href)).filter((name) => name !== 'module.exports');
}

/**
 * Stands in for a built module: all it exports, taken from the one that Node loaded. Jest evaluates every module anew for every test
 * file, which for this API and what it stands on takes longer than most files' tests; Node does it once.
 */
export default {
  getCacheKeyAsync: async (_source, path) => `${path}: ${(await namesOf(path)).join(' ')}`,
  processAsync: async (_source, path) => {
    const names = await namesOf(path);
    const named = names.filter((name) => name !== 'default').join(', ');
    const code = [
      `const built = await importBuilt(${JSON.stringify(pathToFileURL(path).href)});`,
      `export const { ${named} } = built;`,
      ...(names.includes('default') ? ['export default built.default;'] : []),
    ];
    return { code: code.join('\n') };
  },
};
