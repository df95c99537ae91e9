import { createContext } from 'preact';
import type { Found } from './search-options.ts';

/** What the search found; null while nothing is searched for. */
export const FoundContext = createContext<Found | null>(null);
