import { looksLikeAdjective } from '../../language/danish/word-class.ts';
import type { Grammar } from '../grammar.ts';
import {
  dictionaryForm,
  isDefinite,
  isNoun,
  isSimple,
  knowsNoun,
  lemmaOf,
} from './danish-nouns.ts';
import { DANISH_PATTERNS } from './danish-patterns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DANISH_GRAMMAR: Grammar = {
  language: 'da',
  abbreviations: words(
    'hr fr frk bl.a bla f.eks feks fx dvs d.v.s ca cirka mio mia mill nr kl jf pga p.g.a mht m.h.t iht ift inkl ekskl evt hhv h.h.v kap stk str tlf vedr vha v.h.a vs dr prof lic cand adm dir afd red udg s sml spec pt p.t pr tidl obs alm ang bem eksl ibid jan feb mar apr jun jul aug sep sept okt nov dec st sct d h f t m i.e e.g bl',
  ),
  closingAbbreviations: words(
    'kr osv etc m.fl m.v mv mfl m.m mm o.l ol o.a o.lign lign t.o.m ff kg km cm',
  ),
  leadIns: words(
    'begrebet termen ordet udtrykket betegnelsen metoden forkortelsen en et den det de såkaldt såkaldte',
  ),
  articles: words('en et den det de'),
  notTermStart: words(
    'at der her det dette denne disse hvad hvem hvor hvornår hvordan hvis når da man vi du jeg han hun i de dem den mig dig ham hende os jer sig sådan så men og eller også derfor desuden ifølge efter ved med for på til fra om under over mellem blandt formålet målet resultatet hensigten pointen årsagen grunden problemet opgaven dog ikke alle nogle mange flere begge ingen én hele ind op ud til fem fire tre to min mit mine din dit dine sin sit sine hans hendes dens dets vores jeres deres',
  ),
  verbs: words(
    'er var bliver blev har havde kan kunne skal skulle vil ville må måtte bør får fik gør giver gav siger sker kommer kom går findes bruges anvendes lancerede bidrog udgør',
  ),
  prepositions: words(
    'af til i på for med om fra ved hos under over mellem blandt mod efter før uden gennem inden',
  ),
  clauseWords: words('at der som hvor hvis når fordi mens selvom'),
  weakGenus: words(
    'udfordring udfordringer skridt mulighed muligheder problem problemer grund grunde årsag fordel fordele ulempe eksempel eksempler succes prioritet spørgsmål emne behov fokus håb ønske fortsættelse interesse risiko chance gave glæde selvfølge forudsætning forudsætninger hjælp nødvendighed realitet kendsgerning lang flere led nyhed stigende dagsorden initiativ emner styrke svaghed forslag svar pointe konsekvens følge bidrag idé ide nøgle trussel tendens trend hindring barriere vision tema gevinst belastning mangelvare alternativ milepæl byrde hovedtaler bekymring start begyndelse slutning hovedsag lettelse vinder succeser forbedring glæde pinlighed fiasko',
  ),
  vagueGenus: words(
    'område områder opgave opgaver sag ting resultat vej tegn kilde partner ressource arbejdsplads arbejdspladser fag erfaring aftale medlem leder chef direktør formand professor overlæge mand kvinde dreng pige sted mål krav tilbud initiativ',
  ),
  judging: words(
    'ny nyt nye næste fast faste dårlig dårligt blandet vigtig vigtigt vigtige stor stort store større største god godt gode bedre bedste central centralt centrale afgørende nødvendig nødvendigt væsentlig væsentligt væsentlige svær svært svære første sidste eneste hyppigste mest stigende nødvendige oplagt populær populært dyrt naturlig naturligt spændende interessant unik unikt klassisk klassiske oplagte hyppig tredje fjerde femte sjette dygtig dygtigt dejlig dejligt smuk smukt travl travlt flot klar klart nem nemt let fin fint gammel gammelt gamle ung ungt unge hyggelig hyggeligt hyggeligste sjov sjovt',
  ),
  common: words(
    'år året årene tid begyndelsen løbet slutningen mindre grad højere bedre flere færre mere meget både altid ofte sammen samme anden andre andet læs lang lange kort hver hvert enkelt enkelte forskellige ekstremt især ligeledes fortsat fortsætter fællesskab bliver blive tilbydes tilbudt udviklet indsamle opbevare analysere behandle kombinere anvende anvendes anvendelse bruge brug bidrage arbejdet udnytte øge mindske forebygge give gøre gode tidligere løsninger præcise effektiv unikke systematisk',
  ),
  termLinks: words('for til af'),
  endings: /(?:erne|ernes|ene|enes|ens|ets|ers|er|en|et|es|e|s)$/u,
  looseEnds:
    /(?:ige|iske|ig|igt|isk|nale|nalt|nal|ende|ede|ære|ært|ødte|ttet|ssede|ret|syet|ske|sk|elle|elt|el|ale|ive|ivt|iv|ære|lle|tens|nens|mens|gens|ernes|ets)$/u,
  // Folding makes one letter of å and aa; `på` would be no small word and `sår` no noun.
  spelt: (folded) => folded.replaceAll('aa', 'å'),
  patterns: DANISH_PATTERNS,
  cues: [],
  isDefinite,
  isSimple,
  knowsNoun,
  dictionaryForm,
  lemmaOf,
  isNoun,
  isAdjective: looksLikeAdjective,
};
