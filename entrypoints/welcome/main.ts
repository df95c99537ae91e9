import { startWelcome } from '../../src/views/welcome/start-welcome.tsx';

startWelcome();
