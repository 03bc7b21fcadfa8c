#!/usr/bin/env node
// The `protocol-nudge` command. tsx runs the TypeScript as it stands, so that nothing has to be built first; its
// CommonJS half alone, because the other half costs every start about 250 ms.
'use strict';
// Loading takes seconds, and the first process of a container never gets a signal that it has not asked for. Nothing
// else runs meanwhile, so a signal then waits for the one who asks in earnest: bot/commands/serve.ts.
if (process.argv[2] === 'serve') process.on('SIGTERM', () => undefined).on('SIGINT', () => undefined);
require('tsx/cjs');
require('./cli.ts').start();
