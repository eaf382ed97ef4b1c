import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { levelTitles, modes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { useRequest } from '../../hooks/useRequest';
import { MlopsCard, ModeGlyph, visuallyHidden } from '../pieces';
import { countLevels, levelIds, targetWords } from './countLevels';
import type { LevelRow } from './countLevels';
import { LevelTile, tileTokens } from './LevelTile';

const useStyles = makeStyles(theme => ({
  scroll: {
    ...tileTokens(theme.palette.type),
    position: 'relative',
    overflowX: 'auto',
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': { padding: 2, fontWeight: 400, textAlign: 'center' },
    '& th:first-child': { textAlign: 'left' },
    '& thead th': {
      fontSize: 12,
      lineHeight: '16px',
      verticalAlign: 'top',
      color: 'var(--mlops-text-2)',
    },
    '& thead strong': { display: 'block', color: theme.palette.text.primary },
  },
  // On narrow screens numbers and short names fit; the rest stays for screen readers.
  rest: {
    [theme.breakpoints.down('xs')]: { ...visuallyHidden },
  },
  mode: { display: 'inline-flex', alignItems: 'center', gap: 8 },
  right: { textAlign: 'right !important' as never, whiteSpace: 'nowrap' },
  words: { marginTop: '12px !important' },
}));

/** Teams by mode and level, with the level that each mode calls for. */
export function LevelsCard(props: {
  overview: MlopsApiSchemas['OverviewResponse'];
}) {
  const { overview } = props;
  const api = useApi(mlopsApiRef);
  const classes = useStyles();
  // Targets are policy. Without an answer the counts stand all the same, only without flags.
  const rules = useRequest(() => api.getRules(), [api]).value;
  const rows = countLevels(overview.levels);
  const max = Math.max(...rows.flatMap(({ counts }) => counts));
  const anyWithout = rows.some(({ withoutLevel }) => withoutLevel > 0);
  return (
    <MlopsCard
      title="Levels reached"
      subheader="Teams by mode and level. The flag marks the level that a mode calls for."
    >
      <div
        className={classes.scroll}
        // Whoever has no mouse scrolls it with the keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label="Levels reached, scrolls sideways"
      >
        <table className={classes.table} aria-label="Levels reached">
          <thead>
            <tr>
              <th scope="col">Mode</th>
              {levelIds.map(level => (
                <th scope="col" key={level}>
                  <strong>{level}</strong>{' '}
                  <span className={classes.rest}>{levelTitles[level]}</span>
                </th>
              ))}
              {anyWithout && <th scope="col">No level</th>}
              <th scope="col" className={classes.right}>
                At target
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.mode ?? 'undetermined'}>
                <th scope="row">
                  <span className={classes.mode}>
                    <ModeGlyph mode={row.mode} />
                    <ModeName mode={row.mode} />
                  </span>
                </th>
                {levelIds.map(level => (
                  <td key={level}>
                    <LevelTile
                      teams={row.counts[level]}
                      max={max}
                      isTarget={
                        row.mode !== undefined &&
                        rules?.practices.targets[row.mode] === level
                      }
                    />
                  </td>
                ))}
                {anyWithout && <td>{row.withoutLevel || '–'}</td>}
                <td className={classes.right}>{atTarget(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.words}>{targetWords(rows)}</p>
    </MlopsCard>
  );
}

/** "Small", and "Data Ops" where there is room. */
function ModeName({ mode }: Pick<LevelRow, 'mode'>) {
  const classes = useStyles();
  if (!mode) return <span>Undetermined</span>;
  const [short, ...rest] = modes[mode].title.split(' ');
  return (
    <span>
      {short} <span className={classes.rest}>{rest.join(' ')}</span>
    </span>
  );
}

function atTarget({ mode, teams, atTarget: reached }: LevelRow): string {
  return mode && teams > 0 ? `${reached} of ${teams}` : '–';
}
