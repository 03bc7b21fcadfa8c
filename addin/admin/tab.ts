import { createContext, useContext } from 'react';
import type { Me, PackChoice, RoleChoice } from '../../shared/admin/shapes';
import type { Snapshot } from '../../shared/api';
import type { Api } from './api';
import type { DraftController, DraftState } from './draft';
import type { Notice } from './parts/notice';
import { useStore, type Resource, type Store } from './store';

/** What every screen works with. */
export interface Tab {
  readonly api: Api;
  readonly me: Me | null;
  readonly council: string;
  readonly draft: DraftController;
  readonly packs: Resource<readonly PackChoice[]>;
  /** Whom a route of the council's own protocol may lead to. */
  readonly roles: Resource<readonly RoleChoice[]>;
  /** What a client would be given under the draft, with the pack and the people. */
  readonly snapshot: Resource<Snapshot>;
  readonly notices: Store<Notice | null>;
  /** The version in force. */
  readonly version: Store<number | null>;
  /** Whether the clerk came here from another screen, so that its heading takes the focus; true once a move. */
  readonly takeMove: () => boolean;
  readonly openPublish: () => void;
}

const Context = createContext<Tab | null>(null);
export const TabProvider = Context.Provider;

export function useTab(): Tab {
  const tab = useContext(Context);
  if (tab === null) throw new Error('useTab is for screens of the tab');
  return tab;
}

export function useDraft(): DraftState {
  return useStore(useTab().draft);
}
