/** Names that the manifests and the code must spell alike. */

/** The ribbon control that opens the pane: what a notification or the Send dialog opens by. */
export const PANE_COMMAND_ID = 'protocolNudgePane';
/** The key of our one notification; Outlook allows 32 characters. */
export const INFO_KEY = 'protocolNudge';
/** Compulsory with a notification, though only the XML manifest can say what it shows. */
export const ICON_ID = 'Icon.16x16';

/** Launch events as the manifests' actionId / FunctionName. */
export const ACTIONS = {
  newMessageCompose: 'onNewMessageComposeHandler',
  messageCompose: 'onMessageComposeHandler',
  recipientsChanged: 'onMessageRecipientsChangedHandler',
  fromChanged: 'onMessageFromChangedHandler',
  infoBarDismissed: 'onInfoBarDismissClickedHandler',
  send: 'onMessageSendHandler',
} as const;
