import { startPanel } from '../../src/views/panel/start-panel.tsx';

startPanel();
