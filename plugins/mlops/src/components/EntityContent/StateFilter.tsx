import Button from '@material-ui/core/Button';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CheckState } from '../pieces';
import { checkStates } from './useStateFilter';

type State = MlopsApiSchemas['CheckState'];

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  toggle: {
    font: 'inherit',
    gap: 8,
    minHeight: 32,
    padding: '0 12px 0 8px',
    borderRadius: 999,
    border: '1px solid var(--mlops-outline)',
    '&[aria-pressed="true"]': {
      boxShadow: 'inset 0 0 0 2px var(--mlops-level)',
      borderColor: 'var(--mlops-level)',
      background: 'var(--mlops-well)',
    },
    // Forced colours take shadow and ground away.
    '@media (forced-colors: active)': {
      '&[aria-pressed="true"]': { outline: '2px solid' },
    },
  },
});

/** Chooses the states to show, with how many checks are in each. */
export function StateFilter(props: {
  counts: Readonly<Record<State, number>>;
  states: readonly State[];
  onToggle: (state: State) => void;
  onClear: () => void;
}) {
  const { counts, states, onToggle, onClear } = props;
  const classes = useStyles();
  return (
    <div
      className={classes.root}
      role="group"
      aria-label="Show only checks in these states"
    >
      {checkStates.map(state => (
        <ButtonBase
          key={state}
          className={classes.toggle}
          disableRipple
          aria-pressed={states.includes(state)}
          onClick={() => onToggle(state)}
        >
          <CheckState state={state} /> {counts[state]}
        </ButtonBase>
      ))}
      {states.length > 0 && (
        <Button size="small" onClick={onClear}>
          Show all
        </Button>
      )}
    </div>
  );
}
