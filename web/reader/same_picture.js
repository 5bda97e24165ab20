// Whether two addresses show one picture: sites serve it in many sizes and cuts, each under an address of its own.

/** @param {string} a absolute @param {string} b absolute */
export function samePicture(a, b) {
  const [one, other] = [pathOf(a), pathOf(b)];
  return one === other || (nameOf(one) === nameOf(other) && isTelling(nameOf(one)));
}

/** Where the picture lies, without what sites write into the query: its size. Some write the picture's own address there. @param {string} url */
function pathOf(url) {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  const inner = [...parsed.searchParams.values()].find((value) =>
    /^(?:https?:\/)?\/.+\.(?:jpe?g|png|webp|gif|avif)\b/i.test(value),
  );
  const path = inner?.split('?')[0] ?? parsed.host + parsed.pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file's name without its ending and its size: "bridge" of "bridge-1200x675.jpg". @param {string} path */
function nameOf(path) {
  const name = path.split('/').at(-1) ?? '';
  return name.replace(/\.[a-z]{3,4}$/i, '').replace(/[-_]\d+x\d+$/, '');
}

/** A name that no other picture of the page is likely to have: long, or a long number. @param {string} name */
function isTelling(name) {
  return name.length >= 12 || /\d{5}/.test(name);
}
