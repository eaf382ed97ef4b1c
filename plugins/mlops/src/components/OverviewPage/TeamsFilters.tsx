import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import ListItemText from '@material-ui/core/ListItemText';
import MenuItem from '@material-ui/core/MenuItem';
import Select from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { capitalize, modes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { maxText, modeFilters, statusFilters } from './useTeamsQuery';
import type { TeamsQuery } from './useTeamsQuery';

/** Typing pauses this long before the list follows, in milliseconds. */
const typingPause = 300;

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: 16, marginBottom: 16 },
  field: {
    minWidth: 200,
    flex: '0 1 240px',
    [theme.breakpoints.down('xs')]: { flex: '1 1 100%' },
  },
}));

export interface TeamsFiltersProps {
  query: TeamsQuery;
  onChange: (
    change: Partial<TeamsQuery>,
    options?: { replace?: boolean },
  ) => void;
}

/** Search by name, and filters by mode and status. */
export function TeamsFilters({ query, onChange }: TeamsFiltersProps) {
  const classes = useStyles();
  const [text, setText] = useState(query.text);
  // The back button changes the URL under the field.
  useEffect(() => setText(query.text), [query.text]);
  useDebounce(
    () => {
      if (text !== query.text) onChange({ text }, { replace: true });
    },
    typingPause,
    [text],
  );
  return (
    <div className={classes.root} role="search" aria-label="Teams">
      <TextField
        className={classes.field}
        variant="outlined"
        size="small"
        id="mlops-search-teams"
        label="Search teams"
        value={text}
        inputProps={{ maxLength: maxText }}
        onChange={event => setText(event.target.value)}
      />
      <MultiSelect
        label="Mode"
        options={modeFilters}
        titleOf={mode =>
          mode === 'undetermined' ? 'Undetermined' : modes[mode].title
        }
        value={query.modes}
        onChange={value => onChange({ modes: value })}
      />
      <MultiSelect
        label="Status"
        options={statusFilters}
        titleOf={capitalize}
        value={query.statuses}
        onChange={value =>
          onChange({ statuses: value as MlopsApiSchemas['Status'][] })
        }
      />
    </div>
  );
}

function MultiSelect<T extends string>(props: {
  label: string;
  options: readonly T[];
  titleOf: (option: T) => string;
  value: T[];
  onChange: (value: T[]) => void;
}) {
  const { label, options, titleOf, value, onChange } = props;
  const classes = useStyles();
  const id = `mlops-filter-${label.toLowerCase()}`;
  return (
    <FormControl className={classes.field} variant="outlined" size="small">
      <InputLabel id={id}>{label}</InputLabel>
      <Select
        multiple
        labelId={id}
        id={`${id}-select`}
        label={label}
        value={value}
        renderValue={chosen => (chosen as T[]).map(titleOf).join(', ')}
        onChange={event => onChange(event.target.value as T[])}
      >
        {options.map(option => (
          <MenuItem key={option} value={option} dense>
            <Checkbox
              size="small"
              color="primary"
              checked={value.includes(option)}
              inputProps={{ tabIndex: -1, 'aria-hidden': true }}
            />
            <ListItemText primary={titleOf(option)} />
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
