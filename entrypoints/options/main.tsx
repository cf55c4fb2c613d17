import { render } from 'preact';
import '@/components/shared/page-style';
import { OptionsPage } from './OptionsPage';

const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);
