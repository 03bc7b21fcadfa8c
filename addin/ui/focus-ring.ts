import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    outlineStyle: 'none',
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '1px',
    },
  },
});

/** The focus mark for elements that are not Fluent's own, as strong as Fluent's. */
export function useFocusRing(): string {
  return useStyles().ring;
}
