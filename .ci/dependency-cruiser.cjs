/** The walls between folders. Run by .ci/run; a breach fails it. */
module.exports = {
  forbidden: [
    {
      name: 'shared-imports-shared-only',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/admin/' },
      to: { pathNot: '^shared/(?!admin/)' },
    },
    {
      // The clerk's tab and the server share shapes; what runs in Outlook must not carry zod along.
      name: 'shared-admin-imports-shared-and-zod',
      severity: 'error',
      from: { path: '^shared/admin/' },
      to: { pathNot: '^(shared/|node_modules/zod/)' },
    },
    {
      name: 'outlook-without-admin',
      severity: 'error',
      from: { path: '^addin/(outlook|workbench|ui)/' },
      to: { path: '^(shared|addin)/admin/' },
    },
    { name: 'addin-and-bot-apart', severity: 'error', from: { path: '^addin/' }, to: { path: '^bot/' } },
    { name: 'bot-and-addin-apart', severity: 'error', from: { path: '^bot/' }, to: { path: '^addin/' } },
    {
      name: 'product-without-test',
      severity: 'error',
      from: { path: '^(shared|addin|bot)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-rule-imports-a-rule',
      severity: 'error',
      from: { path: '^shared/rules/(?!(index|core)\\.ts)' },
      to: { path: '^shared/rules/(?!rule\\.ts)' },
    },
    {
      name: 'reading-knows-no-rules',
      severity: 'error',
      from: { path: '^shared/reading/' },
      to: { path: '^shared/(rules|answer|check|policy)' },
    },
    {
      name: 'answers-know-no-rules',
      severity: 'error',
      from: { path: '^shared/answer/' },
      to: { path: '^shared/(rules|check|policy)' },
    },
    {
      name: 'launch-without-react',
      severity: 'error',
      from: {
        path: '^addin/outlook/(launch|heart|once|within|phrases|phrase-calls|phrase-table|handlers|send|client|office|storage|note|words|ids|html-text|mailbox)\\.ts$',
      },
      to: { path: '(node_modules/|^addin/(ui|workbench|admin)/|^addin/outlook/pane/)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
