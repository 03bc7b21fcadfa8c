import type { DemoHost } from './demo-host';
import { furnish } from './launch-realm';

/**
 * Stands where Outlook's own office.js stands when the pane runs beside the workbench: takes `Office` from the
 * workbench's page around it. Served in demo mode only; the pane itself knows nothing of it.
 */
const host = (window.parent as Window & { protocolNudgeDemo?: DemoHost }).protocolNudgeDemo;
if (window.parent !== window && host !== undefined) {
  const globals = host.paneGlobals();
  const theme = host.theme();
  if (theme !== 'system')
    Object.assign(globals.Office.context, { officeTheme: { isDarkTheme: theme === 'dark' } });
  furnish(
    window,
    {
      Office: globals.Office,
      ...(globals.OfficeRuntime === undefined ? {} : { OfficeRuntime: globals.OfficeRuntime }),
      ...(globals.localStorage === undefined ? {} : { localStorage: globals.localStorage }),
    },
    host,
  );
}
