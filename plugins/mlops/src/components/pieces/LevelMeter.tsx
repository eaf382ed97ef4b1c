import FlagIcon from '@material-ui/icons/Flag';
import { levelTitles } from '@backstage-mlops/plugin-mlops-common';
import type {
  Level,
  MlopsApiSchemas,
} from '@backstage-mlops/plugin-mlops-common';
import { useLevelStyles } from './levelStyles';

type Maturity = MlopsApiSchemas['Maturity'];

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The level in words, such as "Level 2, Repeatable training; could be 3; target 4". */
function levelInWords({ level, couldBe, target }: Maturity): string {
  if (level === undefined) return 'No check applies yet';
  return [
    `Level ${level}, ${levelTitles[level as Level]}`,
    couldBe !== undefined && couldBe > level && `could be ${couldBe}`,
    target !== undefined && `target ${target}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Five steps: those reached, where the team stands, how far it could be if what is unknown passed, and where its mode calls it. */
export function LevelMeter(props: {
  maturity: Maturity;
  /** On a card, where it is one thing among others. */
  dense?: boolean;
}) {
  const { maturity, dense } = props;
  const { level, couldBe = 0, target } = maturity;
  const classes = useLevelStyles({ dense });
  if (level === undefined) {
    return <p className={classes.none}>No check applies yet</p>;
  }
  return (
    <div className={classes.frame}>
      <div
        className={classes.root}
        role="img"
        aria-label={levelInWords(maturity)}
      >
        {levels.map(step => (
          <div
            key={step}
            className={[
              classes.step,
              step < 4 && classes.line,
              step < level && classes.through,
              step >= level && step < couldBe && classes.maybe,
              step === level && classes.now,
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <Above
              isCouldBe={step === couldBe && couldBe > level}
              isTarget={step === target}
              classes={classes}
            />
            <span
              className={[
                classes.node,
                step <= level && classes.reached,
                step > level && step <= couldBe && classes.could,
              ]
                .filter(Boolean)
                .join(' ')}
            >
              {step}
            </span>
            <span className={classes.word}>{levelTitles[step]}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** One mark above a step: where the target could be reached, the flag says enough. */
function Above(props: {
  isCouldBe: boolean;
  isTarget: boolean;
  classes: Record<'above' | 'word', string>;
}) {
  const { isCouldBe, isTarget, classes } = props;
  if (!isCouldBe && !isTarget) return null;
  return (
    <span className={classes.above}>
      {isTarget && <FlagIcon />}
      <span className={classes.word}>{isTarget ? 'Target' : 'Could be'}</span>
    </span>
  );
}
