import { browser } from 'wxt/browser';
import { Governance } from '@/components/packs/Governance';
import { PolicyInForce } from '@/components/packs/PolicyInForce';
import guide from '../../../public/policy/README.md?raw';
import { parts } from '../packs/parts';
import { usePacks } from '../packs/use-packs';

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
