import { render } from 'preact';
import '@/components/shared/page-style';
import './practice.css';
import { practiceStore } from '@/utils/storage/practice';
import { PracticePage } from './PracticePage';

const app = document.getElementById('app');
if (app) render(<PracticePage store={practiceStore} optionsPage="/options.html" />, app);
