// Makes each browser's manifest from the root manifest, without the other browser's keys.

/** @typedef {Record<string, any>} Manifest */

const geckoId = 'lede@lede.example';
/** The first Firefox with the CSS Custom Highlight API and the manifest key for data collection. */
const firstFirefox = '140.0';

/** @param {Manifest} root @returns {Manifest} */
export function chromeManifest(root) {
  return root;
}

/** @param {Manifest} root @returns {Manifest} */
export function firefoxManifest(root) {
  const { minimum_chrome_version: _minimum, background, ...shared } = root;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        strict_min_version: firstFirefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
