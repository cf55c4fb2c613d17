/** What a policy sets, as `public/managed-schema.json` describes it. */
export type PolicyValues = Record<string, unknown>;

/** The extension's ids, which policies name. */
export interface ExtensionIds {
  /** In Chrome and Edge: 32 letters, given by the store or by the build. */
  chromium: string;
  firefox: string;
}

/** A file that an administrator can roll out as it is. */
export interface PolicyFile {
  for: 'chrome' | 'chrome-reg' | 'edge-reg' | 'intune' | 'firefox';
  name: string;
  text: string;
}

export const firefoxId = 'listening-post@listeningpost.example';

/** The same values for each browser. Nobody has to write JSON inside JSON inside a registry value by hand. */
export function policyFiles(values: PolicyValues, ids: ExtensionIds): PolicyFile[] {
  const chromium = indented({ '3rdparty': { extensions: { [ids.chromium]: values } } });
  const firefox = indented({ policies: { '3rdparty': { Extensions: { [ids.firefox]: values } } } });
  return [
    { for: 'chrome', name: 'chrome.json', text: chromium },
    { for: 'chrome-reg', name: 'chrome.reg', text: registry('Google\\Chrome', ids.chromium, values) },
    { for: 'edge-reg', name: 'edge.reg', text: registry('Microsoft\\Edge', ids.chromium, values) },
    { for: 'intune', name: 'edge-intune.json', text: chromium },
    { for: 'firefox', name: 'firefox-policies.json', text: firefox },
  ];
}

/** Policy values that put whole packs in force, with no network at all. */
export function inlinePolicy(...packs: readonly string[]): PolicyValues {
  return { packs: packs.map(text => ({ pack: compact(text) })) };
}

/** A pack as its shortest text; one that cannot be read stays as it is, and the extension says what is wrong. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Lists and groups are JSON in a text value; the registry editor wants its own line ends. */
function registry(browser: string, id: string, values: PolicyValues): string {
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy]`,
    ...Object.entries(values).map(([name, value]) => `"${name}"=${registryValue(value)}`),
    '',
  ];
  return lines.join('\r\n');
}

function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${Number(value)}`;
  return `"${ascii(JSON.stringify(value)).replace(/[\\"]/g, '\\$&')}"`;
}

/** Registry files without a mark of their own are read in the machine's code page: only plain letters survive in all. */
function ascii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
