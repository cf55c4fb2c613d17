import { render } from 'preact';
import '@/components/shared/page-style';
import { ReminderPage } from './ReminderPage';

const app = document.getElementById('app');
if (app) render(<ReminderPage />, app);
