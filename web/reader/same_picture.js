// Tells whether two addresses show the same picture: sites serve it in many sizes and crops, each with its own address.

/** @param {string} a absolute @param {string} b absolute */
export function samePicture(a, b) {
  const [one, other] = [pathOf(a), pathOf(b)];
  return one === other || (nameOf(one) === nameOf(other) && isTelling(nameOf(one)));
}

/**
 * The picture's path without its query, which mostly contains the size. Some sites put the picture's own address there.
 * @param {string} url
 */
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

/** The file name without extension and size: "bridge" for "bridge-1200x675.jpg". @param {string} path */
function nameOf(path) {
  const name = path.split('/').at(-1) ?? '';
  return name.replace(/\.[a-z]{3,4}$/i, '').replace(/[-_]\d+x\d+$/, '');
}

/**
 * Whether a name is unlikely to be shared with another picture on the page: long, or with a long number.
 * @param {string} name
 */
function isTelling(name) {
  return name.length >= 12 || /\d{5}/.test(name);
}
