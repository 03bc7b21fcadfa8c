const { execFileSync } = require('node:child_process');
const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin, sources } = require('webpack');
const { readPhrases } = require('./addin/outlook/build-phrases');

const swc = (target, jsx, loose = false) => ({
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: jsx },
      transform: { react: { runtime: 'automatic' } },
      loose,
      ...(target === undefined ? {} : { target }),
    },
    ...(target === undefined
      ? { env: { targets: 'last 2 chrome versions, last 2 safari versions, last 2 firefox versions' } }
      : {}),
  },
});

/**
 * What the clerk's tab shows of every rule (all but what looks at drafts), worked out when the pages are built: the
 * rules themselves weigh 100 kB and come only where drafts are tried.
 */
const ruleFacts = () =>
  DefinePlugin.runtimeValue(
    () =>
      execFileSync(
        process.execPath,
        ['--import', 'tsx', path.join(__dirname, 'addin/admin/print-rule-facts.ts')],
        {
          cwd: __dirname,
          encoding: 'utf8',
        },
      ),
    { contextDependencies: [path.join(__dirname, 'shared')] },
  );

/** @type {(env: unknown, argv: {mode?: string}) => import('webpack').Configuration[]} */
module.exports = (_env, argv) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const base = {
    mode,
    devtool: mode === 'development' ? 'source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
  const phrases = readPhrases();
  return [
    {
      // Launch events: one file for classic Outlook's bare engine (no DOM, ES2016, no chunks).
      ...base,
      name: 'launch',
      target: ['web', 'es2016'],
      entry: { launch: './addin/outlook/launch.ts' },
      output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
      // Loose: spreads become Object.assign (no Object.getOwnPropertyDescriptors, which came after ES2016).
      module: {
        rules: [
          swc('es2016', false, true),
          {
            test: /shared.(rules|reading).[a-z-]+\.ts$/,
            enforce: 'pre',
            loader: path.resolve(__dirname, 'addin/outlook/launch-loader.js'),
            options: { phrases },
          },
        ],
      },
      optimization: {
        splitChunks: false,
        // Smallest once gzipped: measured, some 700 bytes below webpack's own settings.
        minimizer: [
          new MinimizerPlugin({
            minimizerOptions: {
              ecma: 2016,
              compress: {
                ecma: 2016,
                passes: 2,
                toplevel: true,
                inline: 1,
                hoist_funs: false,
                hoist_vars: true,
                unsafe_arrows: true,
                keep_fargs: false,
                pure_getters: true,
              },
              mangle: { toplevel: true },
            },
          }),
        ],
      },
      plugins: [
        new DefinePlugin({ __PHRASES__: JSON.stringify(phrases.hash) }),
        {
          /** @param {import('webpack').Compiler} compiler */
          apply(compiler) {
            compiler.hooks.thisCompilation.tap('phrases', (compilation) => {
              compilation.hooks.processAssets.tap('phrases', () => {
                const { hash, texts, patterns } = phrases;
                compilation.emitAsset(
                  `phrases.${hash}.json`,
                  new sources.RawSource(JSON.stringify({ hash, texts, patterns })),
                );
              });
            });
          },
        },
      ],
    },
    {
      ...base,
      name: 'pages',
      target: 'web',
      entry: {
        pane: './addin/outlook/pane/index.tsx',
        workbench: './addin/workbench/index.tsx',
        admin: './addin/admin/index.tsx',
        // Demo mode's stand-in for Outlook's office.js in the pane's page.
        'office-shim': './addin/workbench/office-shim.ts',
      },
      output: {
        path: path.resolve(__dirname, 'dist'),
        filename: '[name].js',
        chunkFilename: '[name].[contenthash].js',
        publicPath: '/',
      },
      module: { rules: [swc(undefined, true)] },
      plugins: [new DefinePlugin({ __RULE_FACTS__: ruleFacts() })],
    },
  ];
};
