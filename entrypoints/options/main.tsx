import { showPage } from '@/components/shared/show-page';
import { OptionsPage } from './OptionsPage';

showPage(<OptionsPage />);
