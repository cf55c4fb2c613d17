import { render } from 'preact';
import '@/components/shared/page-style';
import { keepFocus } from '@/components/shared/keep-focus';
import { DraftPage } from './DraftPage';

keepFocus(document);
const app = document.getElementById('app');
if (app) render(<DraftPage />, app);
