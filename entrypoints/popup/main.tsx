import { render } from 'preact';
import '@/components/shared/page-style';
import { PopupPage } from './PopupPage';

const app = document.getElementById('app');
if (app) render(<PopupPage />, app);
