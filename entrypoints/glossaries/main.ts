import { startGlossaries } from '../../src/views/glossaries/start-glossaries.tsx';

startGlossaries();
