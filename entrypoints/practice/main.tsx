import { showPage } from '@/components/shared/show-page';
import './practice.css';
import { practiceStore } from '@/utils/storage/practice';
import { PracticePage } from './PracticePage';

showPage(<PracticePage store={practiceStore} optionsPage="/options.html" />);
