import { checkPlainly } from '../../shared/every-rule';
import { setPatterns } from '../../shared/reading/pattern';
import { atSend } from '../../shared/run-rules';
import { createHandlers, type Handlers } from './handlers';
import type { OfficeHost } from './office';
import { phrases } from './phrase-table';
import type { Fetch } from './within';

setPatterns(phrases().patterns);

/**
 * The handlers with every rule behind them. First evaluated when an event comes and the phrases are at hand; before
 * that nothing here, nor anything that it alone imports, has run.
 */
export function handlersOf(host: OfficeHost, fetch: Fetch | null, origin: string): Handlers {
  return createHandlers({
    host,
    check: (input) => checkPlainly(input),
    atSend,
    fetch,
    origin,
  });
}
