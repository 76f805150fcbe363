import type { Line } from '../src/richtext/lines';

/** A line as `form: words`, marks in angle brackets. */
export const told = (line: Line): string => {
  if ('table' in line) return line.table.map((row) => row.join('|')).join(' / ');
  const { header, list, indent = 0, quote, start } = line.attributes;
  const form = [header && `h${header}`, list, indent || '', start && `#${start}`, quote && 'quote']
    .filter(Boolean)
    .join('');
  const words = line.runs.map((run) => {
    const marks = Object.entries(run.marks).map(([name, value]) => (name === 'link' ? value : name[0]));
    const text = 'text' in run ? run.text : './.';
    return marks.length > 0 ? `<${marks.join()} ${text}>` : text;
  });
  return `${form}: ${words.join('')}`;
};
