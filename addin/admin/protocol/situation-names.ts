import { SITUATIONS } from '../../../shared/answer/situations';

/** What each situation is, in words, by its id. */
export const SITUATION_NAMES: ReadonlyMap<string, string> = new Map(
  SITUATIONS.split('\n')
    .map((line) => line.split('#').map((part) => part.trim()))
    .flatMap(([id = '', name = '']): [string, string][] => (id === '' || name === '' ? [] : [[id, name]])),
);
