import { readdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiScripts } from './tests/tools/plugins/ascii-scripts';
import { calledOnLoad } from './tests/tools/plugins/called-on-load';
import { latePatterns } from './tests/tools/plugins/late-patterns';
import { patternNeeds } from './tests/tools/plugins/pattern-needs';
import { sharedScripts } from './tests/tools/plugins/shared-scripts';
import { withoutExamples } from './tests/tools/plugins/without-examples';
import { firefoxId } from './utils/packs/in-force/policy-files';
import type { Spotting } from './utils/platforms/shared/platform';

/** Oldest versions with all we use: the CSS Custom Highlight API, popovers, `light-dark()` and `storage.session`. */
const oldest = { chrome: '123', firefox: '140.0' };

// Tests load what people get: in any mode, libraries and JSX are those of a release.
process.env.NODE_ENV = 'production';

/** Makes the id of the testing build the same on every machine. The private half was never kept. */
const testingKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA49CU+NXdXeB3hqmw1vm4sU9a2uC38GyV7x9qH0UQlziCrI2wst7JCCtZq25Y7j4fPe3Ot21lU7UQfeQlQScklVPsYvlC9OvcokN9aU8/ABRWCOU8FO+HGQHMEhAFRC2g+A6csBa3RM9JFsAXSiypq22DjK6lQnfjIUsF1C/lSI0GkxgMEK4P2cEfmc7kczPBFVJFzqWLOxc9KhrGJ0TVA4sasz1QUzxisnMzFJYssjpA8CsIftNipg/6Wh2Z7h0YrzxwzyN4/yvKX/C3Wb/hPBu36H8SI1E1aZST7XbDuubSukCypa4udhOKQ18cPT9ULw0KnoOTcEhqZtFLf/SpawIDAQAB';

async function spottings(): Promise<Spotting[]> {
  const files = readdirSync('utils/platforms').filter(f => f.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(f => import(`./utils/platforms/${f}`) as Promise<{ spotting?: Spotting }>),
  );
  return modules.flatMap(m => (m.spotting ? [m.spotting] : []));
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    plugins: [
      preact(),
      sharedScripts(),
      patternNeeds(),
      withoutExamples(),
      latePatterns(),
      asciiScripts(),
      calledOnLoad(),
    ],
    worker: { plugins: () => [sharedScripts(), withoutExamples(), asciiScripts()] },
    define: {
      'import.meta.env.HAS_OPEN_ROOTS': String(mode === 'testing'),
      ...(mode === 'testing' ? { 'import.meta.env.MODE': '"production"' } : {}),
    },
  }),
  manifest: async ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: (await spottings()).flatMap(s => s.matches),
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self' https:; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_panelCommand__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: oldest.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: oldest.chrome,
          // Firefox takes policies without a schema; both are read with care by `utils/storage/policy-values.ts`.
          storage: { managed_schema: 'managed-schema.json' },
          ...(mode === 'testing' ? { key: testingKey } : {}),
        }),
  }),
  hooks: {
    // The pages that show starter packs, scenarios and the guide to policies have them in their scripts already; the
    // form of scenarios and the guide to packs are for people who write them in this folder.
    'build:publicAssets': (_, files) => {
      const leftOut =
        /^(?:(?:packs|practice)[\\/][\w-]+\.json|(?:policy|schema)[\\/]README\.md|schema[\\/]scenario\.schema\.json)$/;
      files.splice(0, files.length, ...files.filter(file => !leftOut.test(file.relativeDest)));
    },
    // Declared here and not as a WXT content script: its wrapper announces itself to the page with an event.
    'build:manifestGenerated': async (_, manifest) => {
      // Firefox's background is a page; Chrome's loads the files itself.
      if (manifest.background && 'scripts' in manifest.background)
        manifest.background.scripts?.unshift('extension-api.js', 'libraries.js');
      manifest.content_scripts = [
        {
          matches: (await spottings()).flatMap(s => s.matches),
          js: ['watcher.js'],
          run_at: 'document_start',
          all_frames: true,
          match_about_blank: true,
        },
      ];
      delete manifest.web_accessible_resources;
    },
    // Half a minute that a build does not need: loaded for the stores' archives alone.
    'zip:extension:done': async (_, file) => (await import('./tests/tools/plugins/denser-archive')).makeDenser(file),
  },
});
