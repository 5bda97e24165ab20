// The names of authors as citations want them.

/**
 * "Ursula K. Le Guin" as family "Le Guin" and given "Ursula K."; a name of one word, one with a comma or quotes, an agency or a
 * name in a script that is not written given name first stays whole: a wrong split is worse than none.
 * @param {string} name
 * @returns {{family: string, given: string} | {literal: string}}
 */
export function splitName(name) {
  const words = name.trim().split(/\s+/);
  const isPlain = /^\p{Script=Latin}[^,;:"“”«»()/&{}\d]*$/u.test(name.trim());
  if (words.length < 2 || words.length > 5 || !isPlain || looksLikeAgency(words)) return { literal: name.trim() };
  const particle = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:al|ben|bin|da|de|del|della|der|di|do|dos|du|el|la|le|ten|ter|van|von|zu|zum)$/i.test(word),
  );
  const family = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}

const ofAgencies =
  /^(?:agency|associated|bureau|correspondents?|desk|editorial|news|newsroom|office|post|press|reporters?|service|staff|team|times|the|and|of|&)$/i;

/** "Harbour News Agency", "AFP and Reuters". @param {string[]} words of a name */
export function looksLikeAgency(words) {
  return words.some((word) => ofAgencies.test(word) || /^\p{Lu}{3,}$/u.test(word));
}

/** "Family, Given", or the name as it is. @param {string} name */
export function familyFirst(name) {
  const parts = splitName(name);
  return 'literal' in parts ? parts.literal : `${parts.family}, ${parts.given}`;
}
