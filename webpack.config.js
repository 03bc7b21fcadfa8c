const path = require('node:path');
const { DefinePlugin } = require('webpack');

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
  return [
    {
      // Launch events: one file for classic Outlook's bare engine (no DOM, ES2016, no chunks).
      ...base,
      name: 'launch',
      target: ['web', 'es2016'],
      entry: { launch: './addin/outlook/launch.ts' },
      output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
      // Loose: spreads become Object.assign (no Object.getOwnPropertyDescriptors, which came after ES2016).
      module: { rules: [swc('es2016', false, true)] },
      optimization: { splitChunks: false },
      // The bare engine does not know where its script came from, and relative addresses fail there.
      plugins: [new DefinePlugin({ __ORIGIN__: JSON.stringify(process.env.PUBLIC_ORIGIN ?? '') })],
    },
    {
      ...base,
      name: 'pages',
      target: 'web',
      entry: {
        pane: './addin/outlook/pane/index.tsx',
        workbench: './addin/workbench/index.tsx',
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
    },
  ];
};
