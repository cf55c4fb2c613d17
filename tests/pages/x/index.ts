import { render } from 'react-dom17';
import { createElement } from 'react17';
import { recordShortcuts } from '../kit/page';
import { driftClasses } from '../kit/variant';
import { App } from './app';

recordShortcuts();
const root = document.createElement('div');
root.id = 'react-root';
const app = document.createElement('div');
const layers = document.createElement('div');
layers.id = 'layers';
root.append(app, layers);
document.body.append(root);
driftClasses(document);
render(createElement(App), app);
