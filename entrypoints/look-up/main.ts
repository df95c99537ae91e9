import { startLookUp } from '../../src/views/look-up/start-look-up.tsx';

startLookUp();
