// Formats days and instants for people, in the reader's language.
import { language } from '../words.js';

/** @typedef {import('../engine/document.js').When} When */

const utc = { timeZone: 'UTC' };
/** @type {Record<string, Intl.DateTimeFormatOptions>} by how much of the date is known */
const shapes = {
  day: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', ...utc },
  days: { day: 'numeric', month: 'long', year: 'numeric', ...utc },
  month: { month: 'long', year: 'numeric', ...utc },
  year: { year: 'numeric', ...utc },
};

/**
 * The title of a time: the days it covers, with the hour if the text gives one, or else the words of the text.
 * @param {When} when
 */
export function dayTitle(when) {
  if (when.type === 'DURATION' || when.type === 'SET' || !when.start) return when.text;
  const [start, end] = [readDay(when.start), readDay(when.end ?? when.start)];
  if (!start || !end) return when.text;
  const value = when.value ?? '';
  const shape = /^\d{4}$/.test(value) ? 'year' : /^\d{4}-\d{2}$/.test(value) ? 'month' : undefined;
  const format = new Intl.DateTimeFormat(language(), shapes[shape ?? spanShape(start, end)]);
  const days = shape || when.start === (when.end ?? when.start) ? format.format(start) : format.formatRange(start, end);
  const hour = /T(\d{2}:\d{2})/.exec(value);
  return hour ? `${days}, ${hour[1]}` : days;
}

/**
 * Whether a span is shown in years, months or days: a span from January 1 to December 31 in years, one of whole months
 * in months.
 * @param {Date} start @param {Date} end
 */
function spanShape(start, end) {
  const next = new Date(end.getTime() + 86_400_000);
  if (start.getUTCDate() > 1 || next.getUTCDate() > 1) return start < end ? 'days' : 'day';
  return start.getUTCMonth() || next.getUTCMonth() ? 'month' : 'year';
}

/** @param {string} day ISO 8601, possibly without its day or month @returns {Date | undefined} */
function readDay(day) {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(day);
  if (!parts) return undefined;
  const date = new Date(Date.UTC(2000, Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)));
  date.setUTCFullYear(Number(parts[1]));
  return date;
}

/** Midnight to the second is what pages give when they know only the day. */
const midnight = /T00:00(:00(\.0+)?)?(?!:)/;

/**
 * An instant in the reader's time zone, or a day unchanged.
 * @param {string} time "2025-08-23T13:20:00+05:30" or "2025-08-23"
 */
export function readersTime(time) {
  const day = time.split(midnight)[0];
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return time;
  if (!day.includes('T')) return new Intl.DateTimeFormat(language(), { dateStyle: 'long', ...utc }).format(date);
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** Only the hour, in the reader's time zone. @param {string} instant */
export function readersClock(instant) {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(instant));
}

/**
 * Whether two instants fall on the same day in the reader's time zone; a day without an hour is not an instant and
 * matches nothing.
 * @param {string} a @param {string} b
 */
export function sameDay(a, b) {
  if (!a.includes('T') || !b.includes('T')) return false;
  return new Date(a).toDateString() === new Date(b).toDateString();
}

/** The same instant as written on the page, with its own clock time and offset. @param {string} time */
export function pagesTime(time) {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(time);
  if (!parts) return time;
  const zone = parts[3] === 'Z' ? 'UTC' : parts[3] ? `UTC${parts[3]}` : '';
  return `${parts[1]} ${parts[2]} ${zone}`.trim();
}
