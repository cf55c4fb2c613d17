/** Draws every state of panel and pause, each in a shadow root as in a host page. `?scene=name` draws one alone. */
import { type ComponentChild, render } from 'preact';
import { inPageStyle } from '@/components/shared/style';
import { scenes } from './scenes';

const wanted = new URLSearchParams(location.search).get('scene');
const group = new URLSearchParams(location.search).get('group');
document.body.classList.toggle('single', wanted !== null);

for (const [name, draw] of Object.entries(scenes)) {
  if (wanted ? name !== wanted : group && !name.startsWith(group)) continue;
  const scene = document.createElement('section');
  scene.className = `scene ${name.split('-')[0]}`;
  const title = document.createElement('h1');
  title.textContent = name;
  const host = document.createElement('div');
  host.className = 'host';
  if (wanted?.startsWith('page-')) {
    await import('@/components/shared/page-style');
    document.body.replaceChildren();
    document.body.className = '';
    render(<div id="app">{draw()}</div>, document.body);
    break;
  }
  if (name.startsWith('page-')) continue;
  scene.append(title, host);
  document.getElementById('scenes')?.append(scene);
  mount(name, host, draw());
}

function mount(name: string, host: HTMLElement, what: ComponentChild) {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inPageStyle);
  root.adoptedStyleSheets = [sheet];
  render(what, root);
  // What stands there after a press.
  if (name.endsWith('prompt')) root.querySelector<HTMLElement>('.lp-next button')?.click();
  if (name.startsWith('tone-')) root.querySelector<HTMLElement>('.lp-tone .lp-link')?.click();
}
