import Button from '@material-ui/core/Button';
import SearchIcon from '@material-ui/icons/Search';
import { CardState } from '../pieces';

type NoTeamsReason = 'past the end' | 'filtered' | 'none';

/** A link may name a page that is gone by now, and a catalog may hold ML entities that no group owns. */
function reasonOf(totalItems: number, filtered: boolean): NoTeamsReason {
  if (totalItems > 0) return 'past the end';
  return filtered ? 'filtered' : 'none';
}

const titles: Record<NoTeamsReason, string> = {
  'past the end': 'No teams on this page',
  filtered: 'No team matches',
  none: 'No team owns machine learning yet',
};

/** Stands where the list is empty: why, and the way back. */
export function NoTeams(props: {
  totalItems: number;
  filtered: boolean;
  onFirstPage: () => void;
  onClear: () => void;
}) {
  const { totalItems, filtered, onFirstPage, onClear } = props;
  const reason = reasonOf(totalItems, filtered);
  return (
    <CardState icon={<SearchIcon />} title={titles[reason]}>
      {reason === 'past the end' && (
        <Button variant="outlined" size="small" onClick={onFirstPage}>
          First page
        </Button>
      )}
      {reason === 'filtered' && (
        <Button variant="outlined" size="small" onClick={onClear}>
          Clear filters
        </Button>
      )}
      {reason === 'none' &&
        'A team is a Group that owns ML entities, itself or through the groups below it.'}
    </CardState>
  );
}
