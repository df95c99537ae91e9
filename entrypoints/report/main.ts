import { startReport } from '../../src/views/report/start-report.tsx';

startReport();
