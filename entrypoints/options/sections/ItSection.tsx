import { browser } from 'wxt/browser';
import { Governance } from '@/components/packs/Governance';
import { PolicyInForce } from '@/components/packs/PolicyInForce';
import { parts } from '../packs/parts';
import { usePacks } from '../packs/use-packs';

/** Bundled as text, as starters and scenarios are: the page reads it without a request. */
const guides = import.meta.glob<string>('/public/policy/README.md', { eager: true, query: '?raw', import: 'default' });
const guide = Object.values(guides).join('');

const files = [
  { name: 'chrome', path: '/policy/chrome.json' },
  { name: 'chrome-reg', path: '/policy/chrome.reg' },
  { name: 'edge-reg', path: '/policy/edge.reg' },
  { name: 'intune', path: '/policy/edge-intune.json' },
  { name: 'firefox', path: '/policy/firefox-policies.json' },
  { name: 'schema', path: '/schema/pack.schema.json' },
] as const;

/** What policy is in force here, ready files, and the answers that information governance asks for. */
export function ItSection() {
  const { policy } = usePacks();
  return (
    <>
      <PolicyInForce policy={policy} id={browser.runtime.id} files={files} guide={guide} />
      <Governance parts={parts} />
    </>
  );
}
