import { FIELDS, type Field } from '../../shared/types';
import type { ClientKind } from './clients';
import { bodyAs, isAddress, storeBody } from './fake-host-body';
import type { HostClock } from './fake-host-clock';
import type { ComposeItem, HostInfo, HostRecipient, HostState } from './fake-host-model';

/** The open message as Office.js gives it: `Office.context.mailbox.item`, with a client's limits, gaps and errors. */

/** An error as Office gives it in asyncResult.error, and as its synchronous checks throw it. */
export class HostError extends Error {
  constructor(
    readonly code: number,
    name: string,
    message: string,
  ) {
    super(message);
    this.name = name;
  }
}

export type Handler = (args: unknown) => void;
export type World = 'event' | 'pane';

/** One message in the window, with what Outlook keeps beside it. */
export interface Held {
  item: ComposeItem;
  readonly session: Map<string, string>;
  /** The pane's handlers on this item, by event type. */
  readonly handlers: Map<string, Handler[]>;
}

/** What the parts of the fake host share. */
export interface Kernel {
  readonly client: ClientKind;
  readonly clock: HostClock;
  state(): HostState;
  update(change: Partial<HostState>): void;
  /** Whether the client has a requirement set, or this API above it. */
  has(set: string, api?: string): boolean;
  /** An API: does `work` later and calls back with what it returns or throws. */
  call(world: World, api: string, args: readonly unknown[], work: () => unknown): void;
  change(target: Held, changes: Partial<ComposeItem>): void;
  recipientsChanged(target: Held, fields: readonly Field[]): void;
  addHandler(handlers: Map<string, Handler[]>, type: unknown, handler: unknown): void;
}

function recipientsApi(kernel: Kernel, world: World, target: Held, field: Field): unknown {
  const { client, call, change, recipientsChanged } = kernel;
  const read = (people: unknown): HostRecipient[] => {
    if (!Array.isArray(people)) throw new HostError(1000, 'ArgumentException', 'recipients must be an array');
    if (people.length > client.recipientsACall)
      throw new HostError(
        9028,
        'NumberOfRecipientsExceeded',
        'The number of recipients exceeded 100 entries.',
      );
    return people.map((person: unknown): HostRecipient => {
      const given = (typeof person === 'string' ? { emailAddress: person } : person) as {
        emailAddress?: string;
        displayName?: string;
      };
      const address = given.emailAddress ?? '';
      return { name: given.displayName ?? address, address, resolved: isAddress(address) };
    });
  };
  const within = (people: readonly HostRecipient[]): readonly HostRecipient[] => {
    if (people.length > client.recipientsHeld)
      throw new HostError(
        9028,
        'NumberOfRecipientsExceeded',
        `The field holds at most ${client.recipientsHeld} recipients.`,
      );
    return people;
  };
  return {
    getAsync: (...args: unknown[]) => {
      call(world, `${field}.getAsync`, args, () =>
        target.item[field]
          .filter((person) => person.resolved)
          .slice(0, client.recipientsRead)
          .map((person) => ({
            displayName: person.name,
            emailAddress: person.address,
            recipientType: 'other',
            appointmentResponse: undefined,
          })),
      );
    },
    setAsync: (...args: unknown[]) => {
      call(world, `${field}.setAsync`, args, () => {
        change(target, { [field]: within(read(args[0])) });
        recipientsChanged(target, [field]);
      });
    },
    addAsync: (...args: unknown[]) => {
      call(world, `${field}.addAsync`, args, () => {
        change(target, { [field]: within([...target.item[field], ...read(args[0])]) });
        recipientsChanged(target, [field]);
      });
    },
  };
}

function infosApi(kernel: Kernel, world: World): unknown {
  const { client, call, update } = kernel;
  const put = (api: string, args: readonly unknown[], replace: boolean): void => {
    const key = String(args[0]);
    const given = (args[1] ?? {}) as Partial<Office.NotificationMessageDetails>;
    const type = String(given.type);
    const actionsGiven = given.actions ?? [];
    if (key.length > 32)
      throw new HostError(1002, 'ArgumentOutOfRange', 'The key is longer than 32 characters.');
    if (typeof given.message !== 'string' || given.message.length > 150)
      throw new HostError(1002, 'ArgumentOutOfRange', 'The message is longer than 150 characters.');
    const withIcon = type === 'insightMessage' || type === 'informationalMessage';
    if (withIcon && (given.icon === undefined || given.icon === ''))
      throw new HostError(1000, 'ArgumentException', 'icon is required.');
    if (!withIcon && (given.icon !== undefined || given.persistent !== undefined))
      throw new HostError(1000, 'ArgumentException', 'icon and persistent are not valid for this type.');
    if (type === 'insightMessage' && given.persistent !== undefined)
      throw new HostError(1000, 'ArgumentException', 'persistent is only for informationalMessage.');
    if (type !== 'insightMessage' && actionsGiven.length > 0)
      throw new HostError(1000, 'ArgumentException', 'actions are only for insightMessage.');
    if (actionsGiven.length > 1)
      throw new HostError(1000, 'ArgumentException', 'Only one action is allowed.');
    const action = actionsGiven[0];
    if (
      action !== undefined &&
      client.contextData === 'string' &&
      action.contextData !== undefined &&
      typeof action.contextData !== 'string'
    )
      throw new HostError(1000, 'ArgumentException', 'contextData must be a string.');
    call(world, api, args, () => {
      if (type === 'insightMessage' && !client.insight)
        throw new HostError(1000, 'InvalidParameter', 'InsightMessage is not supported by this client.');
      const others = kernel.state().infos.filter((info) => info.key !== key);
      if (!replace && others.length !== kernel.state().infos.length)
        throw new HostError(9018, 'DuplicateKey', 'The key is in use.');
      if (type === 'insightMessage' && others.some((info) => info.type === 'insightMessage'))
        throw new HostError(9034, 'InsightMessageExceeded', 'Only one InsightMessage is allowed per add-in.');
      const kept = client.notifications === 1 ? [] : others;
      if (kept.length >= client.notifications)
        throw new HostError(
          9017,
          'NumberOfNotificationMessagesExceeded',
          `At most ${client.notifications} notifications.`,
        );
      const info: HostInfo = {
        key,
        type: type as HostInfo['type'],
        message: String(given.message),
        action:
          action === undefined
            ? null
            : { text: action.actionText, commandId: action.commandId, contextData: action.contextData },
      };
      update({ infos: [...kept, info] });
    });
  };
  return {
    addAsync: (...args: unknown[]) => {
      put('notificationMessages.addAsync', args, false);
    },
    replaceAsync: (...args: unknown[]) => {
      put('notificationMessages.replaceAsync', args, true);
    },
    removeAsync: (...args: unknown[]) => {
      call(world, 'notificationMessages.removeAsync', args, () => {
        const kept = kernel.state().infos.filter((info) => info.key !== String(args[0]));
        if (kept.length === kernel.state().infos.length)
          throw new HostError(9019, 'InvalidNotificationKey', 'There is no notification with this key.');
        update({ infos: kept });
      });
    },
    getAllAsync: (...args: unknown[]) => {
      call(world, 'notificationMessages.getAllAsync', args, () =>
        kernel.state().infos.map(({ key, type, message }) => ({ key, type, message })),
      );
    },
  };
}

export function itemApi(kernel: Kernel, world: World, target: Held): unknown {
  const { client, clock, has, call, change, addHandler } = kernel;
  const api =
    (name: string, work: (args: readonly unknown[]) => unknown) =>
    (...args: unknown[]): void => {
      call(world, name, args, () => work(args));
    };
  const item: Record<string, unknown> = {
    itemType: 'message',
    get conversationId() {
      return target.item.conversationId;
    },
    subject: {
      getAsync: api('subject.getAsync', () => target.item.subject),
      setAsync: api('subject.setAsync', (args) => {
        if (String(args[0]).length > 255)
          throw new HostError(9008, 'DataExceedsMaximumSize', 'The subject is longer than 255 characters.');
        change(target, { subject: String(args[0]) });
      }),
    },
    body: {
      getTypeAsync: api('body.getTypeAsync', () => target.item.body.type),
      ...(has('1.3')
        ? {
            getAsync: api('body.getAsync', (args) =>
              bodyAs(target.item.body, String(args[0]) === 'html' ? 'html' : 'text'),
            ),
            setAsync: api('body.setAsync', (args) => {
              const data = String(args[0]);
              if (data.length > 1000000)
                throw new HostError(
                  9008,
                  'DataExceedsMaximumSize',
                  'The data is longer than 1,000,000 characters.',
                );
              const given = args[1] as { coercionType?: string } | undefined;
              const type =
                typeof given === 'object' && String(given.coercionType) === 'html' ? 'html' : 'text';
              const stored = storeBody(target.item.body, data, type);
              if (stored === null)
                throw new HostError(9007, 'InvalidFormatError', 'HTML cannot go into a plain-text body.');
              change(target, { body: stored });
            }),
          }
        : {}),
    },
  };
  for (const field of FIELDS) item[field] = recipientsApi(kernel, world, target, field);
  if (has('1.3')) item['notificationMessages'] = infosApi(kernel, world);
  if (has('1.7', 'item.from')) {
    item['from'] = {
      getAsync: api('from.getAsync', () => ({
        displayName: target.item.from.name,
        emailAddress: target.item.from.address,
      })),
    };
  }
  if (has('1.7') && world === 'pane') {
    item['addHandlerAsync'] = (type: unknown, handler: unknown, ...rest: unknown[]) => {
      call(world, 'item.addHandlerAsync', rest, () => {
        if (String(type) === 'olkInitializationContextChanged' && !has('1.15'))
          throw new HostError(1000, 'ArgumentException', 'The event is not supported.');
        addHandler(target.handlers, type, handler);
      });
    };
    item['removeHandlerAsync'] = api('item.removeHandlerAsync', (args) => {
      target.handlers.delete(String(args[0]));
    });
  }
  if (has('1.8')) {
    item['getInitializationContextAsync'] = api('item.getInitializationContextAsync', () => {
      if (world === 'event' || kernel.state().pane.context === null)
        throw new HostError(9020, 'InvalidOperation', 'There is no initialization context.');
      return kernel.state().pane.context;
    });
  }
  if (has('1.10')) {
    item['getComposeTypeAsync'] = api('item.getComposeTypeAsync', () => ({
      composeType:
        target.item.kind === 'reply' ? 'reply' : target.item.kind === 'forward' ? 'forward' : 'newMail',
      coercionType: target.item.body.type,
    }));
  }
  if (has('1.11')) {
    const { session } = target;
    item['sessionData'] = {
      getAsync: api('sessionData.getAsync', (args) => {
        const value = session.get(String(args[0]));
        if (value === undefined) throw new HostError(9020, 'KeyNotFound', 'The specified key was not found.');
        return value;
      }),
      setAsync: api('sessionData.setAsync', (args) => {
        let size = String(args[0]).length + String(args[1]).length;
        for (const [key, value] of Array.from(session))
          if (key !== String(args[0])) size += key.length + value.length;
        if (size > client.sessionDataChars)
          throw new HostError(
            9008,
            'DataExceedsMaximumSize',
            `Session data holds at most ${client.sessionDataChars} characters.`,
          );
        session.set(String(args[0]), String(args[1]));
      }),
      removeAsync: api('sessionData.removeAsync', (args) => {
        if (!session.delete(String(args[0])))
          throw new HostError(9020, 'KeyNotFound', 'The specified key was not found.');
      }),
      getAllAsync: api('sessionData.getAllAsync', () => {
        const all: Record<string, string> = {};
        for (const [key, value] of Array.from(session)) all[key] = value;
        return all;
      }),
      clearAsync: api('sessionData.clearAsync', () => {
        session.clear();
      }),
    };
  }
  if (has('1.13')) {
    item['delayDeliveryTime'] = {
      getAsync: api('delayDeliveryTime.getAsync', () =>
        target.item.deliverAt === null ? 0 : new Date(target.item.deliverAt),
      ),
      setAsync: api('delayDeliveryTime.setAsync', (args) => {
        const when = args[0];
        if (!(when instanceof Date) && Object.prototype.toString.call(when) !== '[object Date]')
          throw new HostError(9007, 'InvalidFormatError', 'The date is not valid.');
        const time = (when as Date).getTime();
        if (isNaN(time) || time <= clock.now())
          throw new HostError(9007, 'InvalidFormatError', 'The date is not valid.');
        change(target, { deliverAt: time });
      }),
    };
  }
  return item;
}
