import { makeStyles } from '@material-ui/core/styles';
import type { PropsWithChildren } from 'react';
import { darkTokens, lightTokens } from './tokens';

const useStyles = makeStyles(theme => ({
  root: {
    ...(theme.palette.type === 'dark' ? darkTokens : lightTokens),
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
    fontSize: 14,
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
    '& a': { color: 'var(--mlops-link)' },
    // Where colour alone would mark a link; those that stand alone need no line.
    '& p a': { textDecoration: 'underline' },
    '& :focus-visible': {
      outline: '2px solid var(--mlops-link)',
      outlineOffset: 2,
    },
    // Beside Backstage's own cards, upper-case actions would shout.
    '& .MuiButton-root': {
      textTransform: 'none',
      letterSpacing: 'normal',
      fontSize: 14,
      fontWeight: 700,
      color: 'var(--mlops-link)',
    },
    '& .MuiButton-root.Mui-disabled': { color: theme.palette.text.disabled },
    '& h3': { fontSize: 14, lineHeight: '20px', fontWeight: 700, margin: 0 },
    '& p': { margin: 0 },
  },
}));

/** Sets the colours that all pieces read, for the theme in force. */
export function MlopsRoot({ children }: PropsWithChildren<{}>) {
  const classes = useStyles();
  return (
    <div className={classes.root} data-mlops-root="">
      {children}
    </div>
  );
}
