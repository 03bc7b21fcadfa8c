/**
 * Writes shared/reading/pattern-table.ts: which words the rules' patterns need. A few seconds:
 *   npx tsx test/bench/write-patterns.ts
 * Needed again whenever a pattern or pattern-atoms.ts is edited; a test says so. Until then an edited pattern runs on
 * every text: slow, but right.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import '../../shared/every-rule';
import { patternSources } from '../../shared/reading/pattern';
import { patternTable } from './pattern-table';

writeFileSync(path.join(__dirname, '../../shared/reading/pattern-table.ts'), patternTable(patternSources()));
