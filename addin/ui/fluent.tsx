import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fluentTheme, type Place, type ThemeName } from './theme';

/**
 * The nonce that the server put in the page (<meta property="csp-nonce" nonce="…">), so that Fluent's style
 * elements pass a strict style-src. Browsers hide the attribute from selectors and getAttribute: only the
 * property tells. Undefined where the server sets none.
 */
function pageNonce(): string | undefined {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce === undefined || nonce === '' ? undefined : nonce;
}

const nonce = typeof document === 'undefined' ? undefined : pageNonce();
const renderer =
  typeof document === 'undefined'
    ? undefined
    : createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });

/** Fluent's styles and theme for everything inside. */
export function Fluent(props: {
  theme: ThemeName;
  place: Place;
  className?: string;
  children: ReactNode;
}): ReactNode {
  const provider = (
    <FluentProvider theme={fluentTheme(props.theme, props.place)} className={props.className ?? ''}>
      {props.children}
    </FluentProvider>
  );
  if (renderer === undefined) return provider;
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      {provider}
    </RendererProvider>
  );
}
