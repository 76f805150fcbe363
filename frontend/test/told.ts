import type { Line } from '../src/richtext/lines';
import { shown } from '../src/richtext/table';

/** A line as `form: words`, marks in angle brackets. */
export const told = (line: Line): string => {
  if ('table' in line) {
    const caption = 'v' in line.table && line.table.caption ? [`<${line.table.caption}>`] : [];
    const { rows: all, width } = shown(line.table);
    const rows = all.map((row) => {
      const words = Array<string>(width).fill('');
      for (const { t, b, u, link, column } of row) {
        const marks = [link, b && 'b', u && 'u'].filter(Boolean);
        words[column] = marks.length > 0 ? `<${marks.join()} ${t}>` : t;
      }
      return words;
    });
    return [...caption, ...rows.map((row) => row.join('|'))].join(' / ');
  }
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
