import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import PauseIcon from '@material-ui/icons/Pause';
import RemoveIcon from '@material-ui/icons/Remove';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { hatch } from './tokens';

type State = MlopsApiSchemas['CheckState'];

/** The word of each state; it always stands beside the sign. */
const titles: Readonly<Record<State, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  unknown: 'Unknown',
  'not-applicable': 'Not applicable',
  waived: 'Waived',
};

const signs: Readonly<Record<State, JSX.Element>> = {
  pass: <CheckIcon />,
  fail: <CloseIcon />,
  unknown: <>?</>,
  'not-applicable': <RemoveIcon />,
  waived: <PauseIcon />,
};

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
  },
  sign: {
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    flex: 'none',
    width: 20,
    height: 20,
    borderRadius: '50%',
    border: '1px solid transparent',
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 700,
    '& svg': { fontSize: 14 },
  },
  word: { fontWeight: 700 },
  pass: {
    background: 'var(--mlops-pass-tint)',
    color: 'var(--mlops-pass-ink)',
  },
  fail: {
    background: 'var(--mlops-fail-tint)',
    color: 'var(--mlops-fail-ink)',
  },
  unknown: {
    borderRadius: 3,
    borderColor: 'var(--mlops-unknown-mark)',
    background: hatch,
    color: 'var(--mlops-unknown-ink)',
  },
  neutral: {
    borderColor: 'var(--mlops-outline)',
    color: 'var(--mlops-unknown-ink)',
  },
  strength: { color: 'var(--mlops-text-2)' },
});

/** What a check says: a sign and its word, so that colour never says it alone. Unknown is grey and hatched, never red. */
export function CheckState(props: {
  state: State;
  /** Of a pass: by whose word it passes. */
  strength?: MlopsApiSchemas['Strength'];
}) {
  const { state, strength } = props;
  const classes = useStyles();
  const tone =
    state === 'not-applicable' || state === 'waived' ? 'neutral' : state;
  return (
    <span className={classes.root}>
      <span className={`${classes.sign} ${classes[tone]}`} aria-hidden="true">
        {signs[state]}
      </span>
      <span>
        <span className={classes.word}>{titles[state]}</span>
        {strength && <span className={classes.strength}>, {strength}</span>}
      </span>
    </span>
  );
}
