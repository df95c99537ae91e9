import { startPopup } from '../../src/views/popup/start-popup.tsx';

startPopup();
