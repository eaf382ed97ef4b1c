/** A GitHub table. A bar or a line break inside a cell would end it, so they are escaped. */
export function toMarkdownTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

function escape(cell: string): string {
  return cell
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
