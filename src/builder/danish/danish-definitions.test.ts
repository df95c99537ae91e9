import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../find-definitions.ts';
import { DANISH_GRAMMAR } from './danish-grammar.ts';

/** Sentences of many trades and the term that each defines, as an editor would mark them. */
const DEFINING = `
En fuldmagt er et dokument, der giver en anden ret til at handle på ens vegne. = fuldmagt
Forældelse vil sige, at et krav bortfalder, når der er gået tilstrækkelig lang tid. = Forældelse
Ved hæftelse forstås ansvaret for, at en gæld bliver betalt. = hæftelse
Et ejerpantebrev er et pantebrev, som ejeren selv har udstedt i sin bolig. = ejerpantebrev
Når en leverandør leverer strøm tilbage til nettet, kaldes det egenproduktion. = egenproduktion
Det stykke, hvor en båd ligger fortøjet, kaldes en kajplads. = kajplads
Læ er den side af skibet, som vinden blæser væk fra. = Læ
Blanchering er en tilberedning, hvor grøntsager dyppes kort i kogende vand. = Blanchering
At blanchere betyder, at man kortvarigt dypper grøntsager i kogende vand. = blanchere
En roux er en blanding af smør og mel, der bruges til at jævne saucer. = roux
Surdej, dvs. en dej hævet af vilde gærceller, giver brødet smag. = Surdej
Kryptering er en teknik, der gør data ulæselige for uvedkommende. = Kryptering
Phishing er forsøg på at lokke oplysninger ud af folk ved at udgive sig for en anden. = Phishing
Betegnelsen big data dækker over datamængder, der er for store til almindelige databaser. = big data
Inflation er en vedvarende stigning i det almindelige prisniveau. = Inflation
Likviditet beskriver, hvor hurtigt et aktiv kan omsættes til penge. = Likviditet
Bruttonationalproduktet er værdien af alle varer og tjenester, et land producerer på et år. = Bruttonationalproduktet
En obligation er et gældsbevis, som staten eller en virksomhed udsteder. = obligation
Afskrivning betegner den løbende nedskrivning af et aktivs værdi. = Afskrivning
Fotosyntese er den proces, hvor planter omdanner lys til sukker. = Fotosyntese
Symbiose er et samliv mellem to arter, som begge har gavn af. = Symbiose
Dyr, der kun lever af planter, kaldes planteædere. = planteædere
En invasiv art er en art, som er indført af mennesker og fortrænger de hjemmehørende. = invasiv art
Habitat betyder levested. = Habitat
En kadence er en række akkorder, der afslutter en musikalsk sætning. = kadence
Synkope kalder man en betoning, der falder på en ellers ubetonet taktdel. = Synkope
Formativ evaluering er en løbende vurdering, som skal hjælpe eleven videre. = Formativ evaluering
Med differentiering menes, at undervisningen tilpasses den enkelte elev. = differentiering
Inklusion handler om, at alle børn er en del af fællesskabet i klassen. = Inklusion
En kuldebro er et sted i en bygning, hvor varmen slipper lettere ud. = kuldebro
Spær er de bjælker, der bærer taget. = Spær
Offside er, når en angriber står nærmere mållinjen end bolden og næstsidste forsvarer. = Offside
Mælkesyre, også kaldet laktat, er et stof, som musklerne danner ved hårdt arbejde. = Mælkesyre
Efterafgrøder er planter, som sås for at holde på kvælstoffet efter høst. = Efterafgrøder
Gylle er en blanding af husdyrs urin og afføring. = Gylle
Fjernvarme er varme, som produceres ét sted og sendes ud til husene i rør. = Fjernvarme
En varmepumpe er et anlæg, der flytter varme fra luften eller jorden ind i huset. = varmepumpe
Udtrykket nordisk model bruges om den måde, arbejdsmarkedet er indrettet på i Norden. = nordisk model
En overenskomst er en aftale mellem en fagforening og en arbejdsgiver om løn og vilkår. = overenskomst
Et morfem er den mindste del af et ord, der bærer betydning. = morfem
Allitteration er gentagelse af den samme lyd i begyndelsen af flere ord. = Allitteration
Kognitiv dissonans er det ubehag, man føler, når ens handlinger strider mod ens holdninger. = Kognitiv dissonans
En syre er et stof, der kan afgive hydroner. = syre
Korrosion er nedbrydning af metal ved en kemisk reaktion med omgivelserne. = Korrosion
Barsel er den orlov, forældre har ret til, når de får et barn. = Barsel
Aktindsigt er retten til at se de dokumenter, en myndighed har i en sag. = Aktindsigt
Friværdi: forskellen på boligens værdi og den gæld, der er i den. = Friværdi
Tinnitus – en ringen eller susen for ørerne, som ingen andre kan høre. = Tinnitus
En skærgård er en samling små øer og skær ud for en kyst. = skærgård
Ebbe er den periode, hvor vandstanden falder. = Ebbe
Et fredskovsareal er et område, der altid skal være bevokset med træer. = fredskovsareal
Allemandsret er retten til at færdes frit i naturen. = Allemandsret
Ved kompost forstås nedbrudt plantemateriale, som bruges til at forbedre jorden. = kompost
Podning er en metode, hvor en kvist fra ét træ sættes ind i et andet. = Podning
Træer, der taber bladene om vinteren, kaldes løvfældende træer. = løvfældende træer
En pollinator er et dyr, der flytter pollen fra blomst til blomst. = pollinator
Moms betyder meromsætningsafgift og lægges oven i prisen på de fleste varer. = Moms
En aktie er en ejerandel i et selskab. = aktie
Kaution vil sige, at man lover at betale en andens gæld, hvis han ikke selv kan. = Kaution
Rente er den pris, man betaler for at låne penge. = Rente
En testator er den person, der har oprettet et testamente. = testator
Injurier er ærekrænkende udtalelser om andre. = Injurier
En algoritme er en opskrift, som en computer følger trin for trin. = algoritme
Open source, altså programmer hvis kode alle må læse, har mange tilhængere. = Open source
Cache er et midlertidigt lager, hvor browseren gemmer kopier af sider. = Cache
Forkortelsen RAM står for random access memory. = RAM
Metronom: et apparat, der slår takten. = Metronom
Vibrato er en hurtig, lille svingning i tonen. = Vibrato
En fuga er et musikstykke, hvor det samme tema vender tilbage i flere stemmer. = fuga
Den højeste mandestemme kaldes tenor. = tenor
Dysleksi er en vedvarende vanskelighed ved at læse og stave. = Dysleksi
Stilladsering betegner den støtte, læreren giver, mens eleven er ved at lære noget nyt. = Stilladsering
Fundament er den del af huset, der står i jorden og bærer resten. = Fundament
En mansardkvist er en udbygning på taget med et vindue i. = mansardkvist
Mørtel bruges til at binde mursten sammen. = Mørtel
Feudalisme dækker over et samfund, hvor jord blev givet mod tjeneste. = Feudalisme
Et legat er en sum penge, der uddeles til et bestemt formål. = legat
Fordampning er overgangen fra væske til gas. = Fordampning
Isotoper er varianter af et grundstof med forskelligt antal neutroner. = Isotoper
En byvandring er en guidet tur til fods. = byvandring
Nudging, dvs. små skub i retning af bedre valg, bruges i mange kantiner. = Nudging
En trappegavl er en gavl, hvis overkant er formet som en trappe. = trappegavl
Filtning er en teknik, hvor uldfibre presses sammen til et fast stof. = Filtning
Dugpunktet er den temperatur, hvor luftens vanddamp begynder at blive til vand. = Dugpunktet
Ved nedbør forstås regn, sne, slud og hagl. = nedbør
En koldfront er grænsen mellem kold og varm luft. = koldfront
Kastration vil sige, at et dyr får fjernet kønskirtlerne. = Kastration
Et kuld er de unger, et dyr føder på én gang. = kuld
Yverbetændelse er en infektion i koens yver. = Yverbetændelse
En sikkerhedskopi er en kopi af data, som man kan gendanne fra. = sikkerhedskopi
Nedetid betegner den tid, hvor et system ikke kan bruges. = Nedetid
En container er en pakke, der indeholder et program og alt, hvad det skal bruge. = container
Voldgift er en måde at løse en tvist på uden om domstolene. = Voldgift
Med varetægt menes, at en sigtet holdes fængslet, mens sagen efterforskes. = varetægt
Pant er sikkerhed i en ting for, at en gæld bliver betalt. = Pant
Glasur kaldes det blanke lag på keramik. = Glasur
Stråtag: et tag af tørrede tagrør. = Stråtag
Bærende vægge er vægge, som holder etagen ovenover oppe. = Bærende vægge
Den tynde hinde omkring hjertet kaldes hjertesækken. = hjertesækken
Fogedretten er den del af byretten, der hjælper med at inddrive gæld. = Fogedretten`;

/** Sentences that look like it and define nothing. */
const OTHER = `
En firewall beskytter et netværk og er et filter mellem det og internettet.
Bestyrelsen er enig om, at budgettet skal sættes op.
Det er en god idé at ringe i forvejen.
Anna er en af de elever, der læser mest.
Vejret var dårligt, og løbet blev aflyst.
Kommunen er i gang med at bygge en ny skole.
Prisen er steget med fem procent siden sidste år.
Hvad er en realkreditobligation?
Kampen er en stor mulighed for de unge spillere.
Virksomheden består af tre afdelinger og har 200 ansatte.
Han betyder meget for holdet.
Regnen betød, at markerne blev oversvømmet.
Butikken kaldes tit byens hyggeligste.
Reglerne er blevet ændret flere gange, og det er svært at følge med.
Undersøgelsen viser, at de fleste er tilfredse med tilbuddet.
Du kan læse mere om ordningen på hjemmesiden.
Suppen er klar, når gulerødderne er møre.
Festen er på lørdag, og alle er velkomne.
Ministeren er en travl mand, der sjældent holder fri.
Resultatet er en klar forbedring i forhold til sidste år.
Problemet er, at der mangler lærere.
Huset er fra 1890 og har en stor have.
Vi skal sikre, at alle får den hjælp, de har brug for.
Haven er et dejligt sted, hvor børnene kan lege.
Rapporten beskriver, hvordan skolerne arbejder med trivsel.
Mødet handler om den nye cykelsti.
Sagen er den, at ingen ved, hvem der ejer grunden.
Hendes bror er en dygtig kok, som har vundet flere priser.
Den nye bro er en lettelse for pendlerne.
Kvaliteten er afhængig af, hvor friske råvarerne er.
I går kaldte læreren ham en klovn.
Togene er ofte forsinkede, når det sner.
Bogen er den tredje i en serie, der handler om en detektiv.
Medlemmerne er de eneste, der kan stemme.
Planen er en del af en større aftale om trafikken.
Skoven er lukket for biler om søndagen.
Mange er glade for den nye ordning.
Min nabo er en flink mand, der altid hjælper.
Festivalen er en succes, som arrangørerne er stolte af.
Det var en lang dag, og alle var trætte.
Vandet er for koldt til, at man kan bade.
Skibet er på vej mod havnen i Esbjerg.
Der er en ny café, som ligger ved åen.
Han kaldes for Kongen af fans.
Er det dyrt at leje en sommerbolig?
Forslaget betyder flere penge til biblioteket.
Prøven består af to dele og varer fire timer.
Det betyder, at vi må begynde forfra.
Arbejdet er tungt, men lønnen er god.
Bussen er næsten altid fyldt om morgenen.
Udstillingen handler om vikingernes skibe.
Politiet er ved at undersøge sagen.
Børnene er vilde med legepladsen, der åbnede i maj.
Hun er uddannet ingeniør og bor i Odense.
Værket er det største i landet.
Kurset er en god mulighed for at møde andre.
Vinderen er den, der først når målet.
Alle medlemmer skal betale kontingent inden 1. maj.
Turen er en oplevelse, du sent vil glemme.
Systemet er nede, og vi ved ikke, hvornår det virker igen.
Butikken er åben hver dag, også om søndagen.
Eleverne er glade for den nye sportshal.
Vi er en forening, der hjælper unge.
Filmen er en sjov historie om to venner.
Hunden er løbet væk, og vi leder efter den.
Skoledagen er længere end før.
Det er første gang, at holdet vinder.
Prisen er 200 kroner, og børn er gratis.
Formanden er en kvinde på 45 år.
Ordningen er populær blandt pensionister.
Tallene er fra 2022 og bygger på spørgeskemaer.
Grunden er, at vejen er spærret.
Kagen er god, når den er lun.
Der findes mange slags æbler.
Broen blev bygget i 1935 og er stadig i brug.
Man kan tage bussen eller cykle.
Museet er et af landets ældste.
Aftalen er et vigtigt skridt for kommunen.
Bilen er rød og næsten ny.`;

const rows = (table: string) => table.trim().split('\n');
const defined = (sentence: string) => findDefinitions(sentence, DANISH_GRAMMAR)[0]?.text;

describe('Danish sentences of many subjects', () => {
  it.each(rows(DEFINING).map((row) => row.split(' = ')))('%s', (sentence = '', term = '') => {
    expect(defined(sentence)).toBe(term);
  });

  it.each(rows(OTHER))('nothing in: %s', (sentence) => {
    expect(defined(sentence)).toBeUndefined();
  });
});
