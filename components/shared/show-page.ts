import { type ComponentChild, render } from 'preact';
import './page-style';
import { keepFocus } from './keep-focus';

/** Puts a page of ours into its HTML file, with its style sheets and the keyboard's place kept. */
export function showPage(page: ComponentChild): void {
  keepFocus(document);
  const app = document.getElementById('app');
  if (app) render(page, app);
}
