import { makeStyles } from '@material-ui/core/styles';
import FlagIcon from '@material-ui/icons/Flag';
import { visuallyHidden } from '../pieces';

const useStyles = makeStyles(theme => ({
  tile: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    height: 32,
    minWidth: 32,
    borderRadius: 4,
    fontWeight: 700,
    color: theme.palette.text.primary,
    border: '1.5px solid transparent',
  },
  target: { borderColor: 'var(--mlops-level)' },
  flag: { position: 'absolute', top: 1, right: 1, fontSize: 12 },
  hidden: { ...visuallyHidden },
}));

/** Grounds from few teams to many; neutral, because a level is no verdict. */
const shades = {
  light: ['#eef1f4', '#dde3e9', '#c3cdd6', '#a5b3c0'],
  dark: ['#4a4e52', '#525a61', '#5b6771', '#647583'],
};

/** The four grounds as CSS variables, for the theme in force. */
export function tileTokens(theme: 'light' | 'dark') {
  return Object.fromEntries(
    shades[theme].map((color, index) => [`--mlops-tile-${index + 1}`, color]),
  );
}

/** How many teams stand on a level: the darker, the more. The flag marks the level that their mode calls for. */
export function LevelTile(props: {
  teams: number;
  /** The largest number in the table. */
  max: number;
  isTarget: boolean;
}) {
  const { teams, max, isTarget } = props;
  const classes = useStyles();
  const shade = Math.ceil((teams / Math.max(max, 1)) * 4);
  return (
    <div
      className={`${classes.tile} ${isTarget ? classes.target : ''}`}
      style={
        teams > 0 ? { background: `var(--mlops-tile-${shade})` } : undefined
      }
    >
      {teams > 0 ? (
        <span>{teams.toLocaleString('en-US')}</span>
      ) : (
        <>
          <span aria-hidden="true">·</span>
          <span className={classes.hidden}>none</span>
        </>
      )}
      {isTarget && (
        <>
          <FlagIcon className={classes.flag} aria-hidden="true" />
          <span className={classes.hidden}>, the target</span>
        </>
      )}
    </div>
  );
}
