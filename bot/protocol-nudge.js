#!/usr/bin/env node
// The `protocol-nudge` command. tsx runs the TypeScript as it stands, so that nothing has to be built first; its
// CommonJS half alone, because the other half costs every start about 250 ms.
'use strict';
require('tsx/cjs');
require('./cli.ts').start();
