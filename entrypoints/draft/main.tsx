import { showPage } from '@/components/shared/show-page';
import { DraftPage } from './DraftPage';

showPage(<DraftPage />);
