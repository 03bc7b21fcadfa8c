import { within } from './clients';
import { HostError, itemApi, type Handler, type Held, type Kernel, type World } from './fake-host-item';
import type { Fault, HostGlobals, HostPerson } from './fake-host-model';

/** `Office`, OfficeRuntime.storage, localStorage and timers as one world sees them: a launch event's engine or the pane. */

/** What outlasts a world: whose mailbox it is and what the machine keeps. */
export interface Machine {
  readonly me: HostPerson;
  readonly officeStore: Map<string, string>;
  readonly pageStore: Map<string, string>;
  readonly roaming: Map<string, unknown>;
  /** The pane's handlers on the mailbox, by event type. */
  readonly mailboxHandlers: Map<string, Handler[]>;
  faults(api: string, world: World): Fault | null;
}

/** The globals of a fresh world. `itemOf` gives its message: an event keeps the one it was raised for. */
export function worldGlobals(
  kernel: Kernel,
  machine: Machine,
  world: World,
  itemOf: () => Held | null,
  associated: Map<string, (event: unknown) => void>,
): HostGlobals {
  const { client, clock, has, call, update, addHandler } = kernel;
  const { me, officeStore, pageStore, roaming, mailboxHandlers } = machine;
  let made: { readonly of: Held; readonly api: unknown } | null = null;
  const mailbox: Record<string, unknown> = {
    get item(): unknown {
      const target = itemOf();
      if (target === null) return null;
      if (made === null || made.of !== target) made = { of: target, api: itemApi(kernel, world, target) };
      return made.api;
    },
    userProfile: {
      emailAddress: me.address,
      displayName: me.name,
      timeZone: 'GMT Standard Time',
      accountType: 'enterprise',
    },
    diagnostics: { hostName: 'Outlook', hostVersion: '16.0.0.0', OWAView: undefined },
  };
  const open = (id: unknown): void => {
    update({ opened: [...kernel.state().opened, String(id)] });
  };
  if (client.id !== 'mobile') {
    mailbox['displayMessageForm'] = (id: unknown) => {
      if (world === 'event')
        throw new HostError(5001, 'OperationNotSupported', 'Not allowed in an event handler.');
      open(id);
    };
    if (has('1.9')) {
      mailbox['displayMessageFormAsync'] = (...args: unknown[]) => {
        call(world, 'mailbox.displayMessageFormAsync', args, () => {
          if (world === 'event')
            throw new HostError(5001, 'OperationNotSupported', 'Not allowed in an event handler.');
          open(args[0]);
        });
      };
    }
  }
  if (has('1.5') && world === 'pane') {
    mailbox['addHandlerAsync'] = (type: unknown, handler: unknown, ...rest: unknown[]) => {
      call(world, 'mailbox.addHandlerAsync', rest, () => {
        addHandler(mailboxHandlers, type, handler);
      });
    };
    mailbox['removeHandlerAsync'] = (...args: unknown[]) => {
      call(world, 'mailbox.removeHandlerAsync', args, () => {
        mailboxHandlers.delete(String(args[0]));
      });
    };
  }
  // Stale by design: a world sees the settings as they were when it started (office-js issue 6728).
  const settings = new Map(roaming);
  const office = {
    context: {
      mailbox,
      requirements: {
        isSetSupported: (name: string, set?: string) =>
          name === 'Mailbox' && within(client.mailbox, set ?? '1.1'),
      },
      roamingSettings: {
        get: (name: string) => settings.get(name),
        set: (name: string, value: unknown) => {
          settings.set(name, value);
        },
        remove: (name: string) => {
          settings.delete(name);
        },
        saveAsync: (...args: unknown[]) => {
          call(world, 'roamingSettings.saveAsync', args, () => {
            if (JSON.stringify(Array.from(settings)).length > 32768)
              throw new HostError(9019, 'SettingsSizeExceeded', 'Roaming settings hold at most 32 KB.');
            roaming.clear();
            for (const [name, value] of Array.from(settings)) roaming.set(name, value);
          });
        },
      },
      displayLanguage: 'en-GB',
      platform: client.events === 'script' ? 'PC' : 'OfficeOnline',
    },
    actions: {
      associate: (id: string, handler: (event: unknown) => void) => {
        associated.set(id, handler);
      },
    },
    EventType: {
      RecipientsChanged: 'olkRecipientsChanged',
      ItemChanged: 'olkItemChanged',
      InitializationContextChanged: 'olkInitializationContextChanged',
    },
    CoercionType: { Html: 'html', Text: 'text' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    MailboxEnums: {
      ItemNotificationMessageType: {
        ProgressIndicator: 'progressIndicator',
        InformationalMessage: 'informationalMessage',
        ErrorMessage: 'errorMessage',
        InsightMessage: 'insightMessage',
      },
      ActionType: { ShowTaskPane: 'showTaskPane' },
      SendModeOverride: { PromptUser: 'promptUser' },
    },
    // In the bare engine neither runs its callback: code that waits for it never starts.
    onReady: (callback?: (info: unknown) => void) =>
      world === 'event' && client.events === 'script'
        ? new Promise(() => undefined)
        : Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }).then((info) => {
            callback?.(info);
            return info;
          }),
  };

  const timers = new Map<number, () => void>();
  let timerSerial = 0;
  const storageCall = <T>(api: string, work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      call(
        world,
        api,
        [
          (answer: { status: string; value: T; error?: { message: string } }) => {
            if (answer.status === 'succeeded') resolve(answer.value);
            else reject(new Error(answer.error?.message ?? 'storage failed'));
          },
        ],
        work,
      );
    });
  const pageCall = <T>(api: string, work: () => T): T => {
    const fault = machine.faults(api, world);
    if (fault?.kind === 'fails' || fault?.kind === 'throws')
      throw new HostError(22, 'QuotaExceededError', fault.message ?? 'storage failed');
    return fault?.kind === 'value' ? (fault.value as T) : work();
  };
  const page = world === 'pane' || client.events === 'page';
  return {
    Office: office as unknown as typeof Office,
    ...(client.officeStorage
      ? {
          OfficeRuntime: {
            storage: {
              getItem: (key: string) => storageCall('storage.getItem', () => officeStore.get(key) ?? null),
              setItem: (key: string, value: string) =>
                storageCall('storage.setItem', () => {
                  let size = value.length;
                  for (const [name, kept] of Array.from(officeStore)) if (name !== key) size += kept.length;
                  if (size > 10 * 1024 * 1024)
                    throw new HostError(5001, 'StorageFull', 'Storage holds at most 10 MB.');
                  officeStore.set(key, value);
                }),
              removeItem: (key: string) =>
                storageCall('storage.removeItem', () => {
                  officeStore.delete(key);
                }),
            },
          },
        }
      : {}),
    ...(page
      ? {
          localStorage: {
            getItem: (key: string) => pageCall('localStorage.getItem', () => pageStore.get(key) ?? null),
            setItem: (key: string, value: string) => {
              pageCall('localStorage.setItem', () => {
                let size = value.length;
                for (const [name, kept] of Array.from(pageStore)) if (name !== key) size += kept.length;
                if (size > 5 * 1024 * 1024)
                  throw new HostError(22, 'QuotaExceededError', 'localStorage is full.');
                pageStore.set(key, value);
              });
            },
            removeItem: (key: string) => {
              pageCall('localStorage.removeItem', () => pageStore.delete(key));
            },
          },
        }
      : {}),
    setTimeout: (act, milliseconds = 0) => {
      timerSerial += 1;
      const id = timerSerial;
      timers.set(
        id,
        clock.after(milliseconds, () => {
          timers.delete(id);
          act();
        }),
      );
      return id;
    },
    clearTimeout: (timer) => {
      if (timer === undefined) return;
      timers.get(timer)?.();
      timers.delete(timer);
    },
  };
}
