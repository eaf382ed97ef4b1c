import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { modes } from '@backstage-mlops/plugin-mlops-common';
import type {
  MlopsApiSchemas,
  ModeId,
} from '@backstage-mlops/plugin-mlops-common';
import { failingWords } from './maturityWords';
import { Section } from './Section';
import { Tag } from './Tag';

type Challenge = MlopsApiSchemas['Challenge'];

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: 12, padding: '8px 0' },
  title: { fontWeight: 700 },
  small: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    '& abbr': { textDecoration: 'none' },
  },
});

/** The troubles that the article names for the team's mode, as far as its checks tell; those of other modes on demand. */
export function ChallengesAtRisk(props: {
  challenges: readonly Challenge[];
  mode?: ModeId;
}) {
  const { challenges, mode } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const own = challenges.filter(challenge => challenge.mode === mode);
  const atRisk = own.filter(isAtRisk);
  const others = challenges.filter(
    challenge => challenge.mode !== mode && isAtRisk(challenge),
  );
  return (
    <Section
      title="Challenges at risk"
      lead={leadOf(own.length, atRisk.length, mode)}
    >
      <ChallengeList challenges={atRisk} />
      <Codes words="Mitigated" of={own} state="mitigated" />
      <Codes words="Unknown" of={own} state="unknown" />
      {others.length > 0 && (
        <>
          <Button
            size="small"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide' : 'Show'} {others.length} at risk of other modes
          </Button>
          {open && (
            <div className={classes.small}>
              <ChallengeList challenges={others} />
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function ChallengeList(props: { challenges: readonly Challenge[] }) {
  const classes = useStyles();
  if (props.challenges.length === 0) return null;
  return (
    <ul className={classes.list}>
      {props.challenges.map(({ code, title, checks, remedy }) => (
        <li key={code} className={classes.item}>
          <span>
            <Tag>{code}</Tag>
          </span>
          <div>
            <div className={classes.title}>{title}</div>
            <div className={classes.small}>{failingWords(checks.length)}</div>
            {remedy && <div className={classes.small}>{remedy}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The codes of those in a state, in one line; each tells its title. */
function Codes(props: {
  words: string;
  of: readonly Challenge[];
  state: Challenge['state'];
}) {
  const { words, of, state } = props;
  const classes = useStyles();
  const these = of.filter(challenge => challenge.state === state);
  if (these.length === 0) return null;
  return (
    <p className={classes.small}>
      {words}:{' '}
      {these.map(({ code, title }, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <abbr title={title}>{code}</abbr>
        </span>
      ))}
    </p>
  );
}

function isAtRisk({ state }: Challenge): boolean {
  return state === 'at-risk';
}

function leadOf(own: number, atRisk: number, mode?: ModeId): string {
  if (!mode) return 'Without a mode, none is known to be its own.';
  if (own === 0) return `The article names none for ${modes[mode].title}.`;
  return atRisk === 0
    ? `None of the ${own} that the article names for ${modes[mode].title}.`
    : `${atRisk} of the ${own} that the article names for ${modes[mode].title}.`;
}
