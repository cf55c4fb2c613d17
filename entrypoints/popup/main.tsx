import { render } from 'preact';
import '@/components/shared/page.css';
import { PopupPage } from './PopupPage';

const app = document.getElementById('app');
if (app) render(<PopupPage />, app);
