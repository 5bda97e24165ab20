// Splits the names of authors as citations need them.

/**
 * "Ursula K. Le Guin" becomes family "Le Guin" and given "Ursula K."; "Anders Reid Jr." gets the suffix "Jr.". A single
 * word, a name with a comma or quotation marks, an agency, or a name in a script that does not put the given name first
 * stays whole: a wrong split is worse than none.
 * @param {string} name
 * @returns {{family: string, given: string, suffix?: string} | {literal: string}}
 */
export function splitName(name) {
  const [, person = '', suffix] = /^(.*?)(?:,? (Jr\.?|Sr\.?|I{2,3}|IV))?$/su.exec(name.trim()) ?? [];
  const words = person.split(/\s+/);
  const isPlain = /^\p{Script=Latin}[^,;:"“”«»()/&{}\d]*$/u.test(person);
  const last = words[words.length - 1];
  const isSure = words.length > 1 && words.length < 6 && isPlain && !looksLikeAgency(words);
  if (!isSure || (areInitials(last) && last.length < 4)) return { literal: name.trim() };
  const particle = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:al|ben|bin|da|de|del|della|der|di|do|dos|du|el|la|le|ten|ter|van|von|zu|zum)$/i.test(word),
  );
  const family = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  const parts = { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
  return suffix ? { ...parts, suffix } : parts;
}

const ofAgencies =
  /^(?:agency|associat(?:ed|ion)|bureau|cent(?:er|re)|committee|company|corporation|correspondents?|council|desk|editorial|foundation|gmbh|group|inc\.?|institute|ltd\.?|media|ministry|network|news|newsroom|office|post|press|redaktion|reporters?|services?|society|staff|team|times|university|the|and|of|&)$/i;

/** The initials of an agency or, after a name, of a profession: "AFP", "Ann Lee RN". @param {string} word */
const areInitials = (word) => /^\p{Lu}{2,}$/u.test(word);

/** True for "Harbour News Agency" and "AFP and Reuters". @param {string[]} words of a name */
export function looksLikeAgency(words) {
  return areInitials(words[0]) || words.some((word) => ofAgencies.test(word));
}

/** "Family, Given", or the name unchanged. @param {string} name */
export function familyFirst(name) {
  const parts = splitName(name);
  return 'literal' in parts ? parts.literal : [parts.family, parts.given, parts.suffix].filter(Boolean).join(', ');
}
