const { lifted } = require('./build-phrases');

/**
 * Webpack's way to build-phrases: gives a module with its long texts lifted out.
 * @this {import('webpack').LoaderContext<{phrases: import('./build-phrases').Phrases}>}
 * @param {string} source
 */
module.exports = function launchLoader(source) {
  return lifted(source, this.resourcePath, this.getOptions().phrases);
};
