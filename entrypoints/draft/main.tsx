import { render } from 'preact';
import '@/components/shared/page-style';
import { DraftPage } from './DraftPage';

const app = document.getElementById('app');
if (app) render(<DraftPage />, app);
