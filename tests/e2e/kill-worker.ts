import type { BrowserContext } from '@playwright/test';

/** Ends the background at once, as a browser may at any time. */
export async function killWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
