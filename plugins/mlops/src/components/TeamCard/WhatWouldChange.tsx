import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import {
  capitalize,
  modes,
  tieOrder,
} from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { modeColor, ModeGlyph, Notice } from '../pieces';

/** Conditions named under a mode before "Show all". */
const first = 4;

const useStyles = makeStyles({
  section: { marginTop: 24 },
  lead: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    marginTop: 4,
  },
  mode: {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    fontWeight: 700,
    marginTop: 12,
  },
  list: {
    margin: '4px 0 0',
    paddingLeft: 24,
    '& > li': { padding: '2px 0' },
  },
});

/** The changes of one fact, or of two, that would make it another mode; fewest first. */
export function WhatWouldChange(props: {
  verdict: MlopsApiSchemas['Verdict'];
}) {
  const { verdict } = props;
  const { flips, boundaries, notes } = verdict;
  const classes = useStyles();
  const inPairs = flips.some(flip => flip.with);
  const remarks = [...boundaries.map(({ sentence }) => sentence), ...notes];
  if (!verdict.mode && remarks.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>What would change it</h3>
      {verdict.mode && (
        <p className={classes.lead}>{leadOf(flips.length, inPairs)}</p>
      )}
      {verdict.mode &&
        tieOrder
          .map(mode => ({
            mode,
            conditions: flips
              .filter(({ toMode }) => toMode === mode)
              .map(flip => capitalize(flip.conditions.join(', and '))),
          }))
          .filter(({ conditions }) => conditions.length > 0)
          .map(({ mode, conditions }) => (
            <div key={mode}>
              <div
                className={classes.mode}
                style={{ color: modeColor(mode, 'ink') }}
              >
                <ModeGlyph mode={mode} size={14} /> {modes[mode].title}
              </div>
              <Conditions conditions={conditions} mode={modes[mode].title} />
            </div>
          ))}
      {remarks.map(text => (
        <Notice key={text} tone="neutral">
          {text}
        </Notice>
      ))}
    </section>
  );
}

function Conditions(props: { conditions: string[]; mode: string }) {
  const { conditions, mode } = props;
  const classes = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? conditions : conditions.slice(0, first);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(condition => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      {shown.length < conditions.length && (
        <Button
          size="small"
          aria-label={`Show all ${conditions.length} changes to ${mode}`}
          onClick={() => setAll(true)}
        >
          Show all {conditions.length}
        </Button>
      )}
    </>
  );
}

function leadOf(count: number, inPairs: boolean): string {
  if (count === 0) return 'No two facts together would change it.';
  return inPairs
    ? 'No fact alone would; two together would.'
    : 'Any one of these would make it another mode.';
}
