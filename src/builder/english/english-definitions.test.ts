import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../find-definitions.ts';
import { ENGLISH_GRAMMAR } from './english-grammar.ts';

/** Sentences of many trades and the term that each defines, as an editor would mark them. */
const DEFINING = `
A mortgage is a loan that is secured on a house or other property. = mortgage
Arbitration is a way of settling a dispute in which both sides accept the ruling of a third party. = Arbitration
By negligence we mean a failure to take the care that a reasonable person would take. = negligence
Subletting means renting out a home that you yourself rent from someone else. = Subletting
Equity is the value of a property minus the debt that is owed on it. = Equity
The rate at which prices rise over a year is called inflation. = inflation
A bear market is a period in which share prices keep falling. = bear market
Photosynthesis is the process by which plants turn sunlight into sugar. = Photosynthesis
Mutualism refers to a relationship between two species that benefits both. = Mutualism
Animals that eat only plants are known as herbivores. = herbivores
A catalyst is a substance that speeds up a reaction without being used up. = catalyst
Osmosis is the movement of water through a membrane towards the saltier side. = Osmosis
Encryption is a method of scrambling data so that only the intended reader can use it. = Encryption
Phishing is an attempt to trick people into giving away their passwords. = Phishing
Latency is the time it takes for a packet to travel from sender to receiver. = Latency
An API is a set of rules that lets two programs talk to each other. = API
Caching, i.e. the practice of keeping copies close at hand, makes pages load faster. = Caching
A cadence is a sequence of chords that closes a phrase. = cadence
Syncopation is the stressing of beats that are normally weak. = Syncopation
A sonnet is a poem of fourteen lines with a fixed rhyme scheme. = sonnet
Alliteration is the repetition of the same sound at the start of nearby words. = Alliteration
A morpheme is the smallest unit of language that carries meaning. = morpheme
Formative assessment is feedback given during a course to help learners improve. = Formative assessment
Scaffolding describes the temporary support a teacher gives a learner. = Scaffolding
To blanch means to plunge food briefly into boiling water. = blanch
A roux is a mixture of fat and flour used to thicken sauces. = roux
Sourdough is bread raised with wild yeast instead of the commercial kind. = Sourdough
A lintel is a beam placed over a door or window to carry the wall above. = lintel
Thermal bridging occurs when heat escapes through a part of a building that conducts it better. = Thermal bridging
The keel is the long beam along the bottom of a ship to which its ribs are fixed. = keel
Leeward is the side that is sheltered from the wind. = Leeward
Offside is the position of a player who is nearer the goal line than the ball. = Offside
Lactate, which is a by-product of hard exercise, builds up in the muscles. = Lactate
A cover crop is a plant grown mainly to protect the soil. = cover crop
Slurry is a mixture of manure and water spread on fields. = Slurry
District heating is a system that pipes hot water from one plant to many homes. = District heating
A heat pump is a device that moves warmth from outside air into a house. = heat pump
Collective bargaining is the negotiation of pay between unions and employers. = Collective bargaining
A fief was a piece of land granted in return for military service. = fief
Cognitive dissonance is the discomfort felt when beliefs and actions clash. = Cognitive dissonance
The term gaslighting is used for making someone doubt their own memory. = gaslighting
Plate tectonics is the theory that the outer shell of the earth is made of moving plates. = Plate tectonics
A watershed is an area of land that drains into a single river. = watershed
An eclipse occurs when one body in space moves into the shadow of another. = eclipse
Parallax is the apparent shift of an object when it is seen from two places. = Parallax
Probate is the legal process of proving that a will is valid. = Probate
Biodiversity: the variety of living things in a place. = Biodiversity
Tinnitus – a ringing in the ears that nobody else can hear. = Tinnitus
A deductible, also called an excess, is the part of a claim that you pay yourself. = deductible
An archipelago is a group of islands that lie close together. = archipelago
Ebb is the period when the tide goes out. = Ebb
Compost is decayed plant matter used to improve soil. = Compost
Grafting is a technique in which a twig from one tree is joined to another. = Grafting
Trees that lose their leaves in winter are called deciduous. = deciduous
A pollinator is an animal that carries pollen from flower to flower. = pollinator
VAT stands for value added tax and is included in most prices. = VAT
A share is a unit of ownership in a company. = share
Bail means money paid to let a suspect go free until the trial. = Bail
Interest is the price you pay for borrowing money. = Interest
Libel is a false statement in writing that harms a person. = Libel
An algorithm is a recipe that a computer follows step by step. = algorithm
Open source describes software whose code anyone may read. = Open source
A cache is a temporary store where a browser keeps copies of pages. = cache
Metronome: a device that beats time. = Metronome
Vibrato is a quick, slight wavering of the pitch. = Vibrato
The highest male voice is called tenor. = tenor
Dyslexia is a lasting difficulty with reading and spelling. = Dyslexia
The footing is the part of a foundation that spreads the load. = footing
Mortar is used to bind bricks together. = Mortar
Feudalism refers to a society in which land was given for service. = Feudalism
An endowment is a sum of money given to pay for something for ever. = endowment
Evaporation is the change of a liquid into a gas. = Evaporation
Isotopes are forms of an element with different numbers of neutrons. = Isotopes
Nudging, that is, giving people small pushes towards better choices, works in canteens. = Nudging
Prose is writing that does not follow a metre. = Prose
A simile is a comparison that uses the word like or as. = simile
Quarantine is a period of isolation meant to stop a disease from spreading. = Quarantine
By-laws are rules that a local council makes. = By-laws
A lien is a right to keep property until a debt is paid. = lien
A gable is the triangular part of a wall under a sloping roof. = gable
Felting is a technique in which wool fibres are pressed into a firm cloth. = Felting
The dew point is the temperature at which water vapour turns into water. = dew point
A cold front is the boundary between cold and warm air. = cold front
Neutering means removing the sex glands of an animal. = Neutering
A litter is a group of young born to an animal at one time. = litter
Mastitis is an infection of the udder. = Mastitis
A backup is a copy of data from which it can be restored. = backup
Downtime is time during which a system cannot be used. = Downtime
A container is a package that holds a program and everything it needs. = container
Remand refers to keeping a suspect in custody until the trial. = Remand
Collateral is property promised to a lender in case a loan is not repaid. = Collateral
The shiny coating on pottery is called glaze. = glaze
Thatch: a roof covering made of dried reeds. = Thatch
The thin sac around the heart is known as the pericardium. = pericardium
A load-bearing wall is a wall that holds up the floor above. = load-bearing wall
Rhyme is the repetition of similar sounds at the ends of words. = Rhyme
Jet lag is tiredness caused by crossing time zones. = Jet lag
A heirloom is an object passed down through a family. = heirloom
Tenure, i.e. the right to keep a post for life, is rare today. = Tenure`;

/** Sentences that look like it and define nothing. */
const OTHER = `
The board is meeting again on Thursday to vote on the budget.
It is a good idea to call before you come.
Anna is one of the pupils who read the most.
The weather was poor and the race was called off.
Prices have risen by five per cent since last year.
What is a mortgage?
The match is a great chance for the young players.
The firm employs two hundred people in three offices.
He means a lot to the team.
The rain meant that the fields were flooded.
She was named player of the year in 2019.
The survey shows that most users are happy with the service.
You can read more about the scheme on our website.
The soup is ready when the carrots are soft.
The party is on Saturday and everyone is welcome.
The minister is a busy man who rarely takes a day off.
The result is a clear improvement on last year.
The problem is that there are not enough teachers.
We must make sure that everybody gets the help they need.
The garden is a lovely place where children can play.
The report describes how schools work with well-being.
Her brother is a skilled cook who has won several prizes.
The new bridge is a relief for commuters.
The teacher called him a clown yesterday.
Trains are often late when it snows.
This book is the third in a series about a detective.
Members are the only people who can vote.
The plan is part of a larger deal on traffic.
The committee consists of nine members and a secretary.
The meeting is a chance to ask the mayor about the plan.
My sister is a nurse who works nights.
The old mill was known as a meeting place for farmers.
That is the reason why the shop closed.
In 1999 the club was called the best in the country.
The forest is closed to cars on Sundays.
My neighbour is a kind man who always helps.
The festival is a success and the organisers are proud.
It was a long day and everybody was tired.
The ship is on its way to the harbour.
There is a new café that lies by the river.
Is it expensive to rent a cottage?
The proposal means more money for libraries.
This means that we have to start again.
The exam consists of two parts and takes four hours.
The work is heavy but the pay is good.
The exhibition is about the ships of the Vikings.
Police are looking into the case.
She is an engineer and lives in Leeds.
The course is a good chance to meet others.
The winner is the one who reaches the goal first.
The trip is an experience you will not forget.
The system is down and nobody knows why.
He was called into the office on Monday.
The village is known for its cheese.
Tickets are the same price as last year.
All members must pay before the first of May.
The firm is one of the oldest in town.
Their aim is to finish before winter.
The bus is nearly always full in the morning.
The shop is open every day, even on Sundays.
Pupils are happy with the new sports hall.
We are a charity that helps young people.
The film is a funny story about two friends.
The dog has run away and we are looking for it.
It is the first time the team has won.
The price is ten pounds and children are free.
The scheme is popular with pensioners.
The figures are from 2022 and come from a survey.
The reason is that the road is closed.
The cake is good when it is warm.
There are many kinds of apples.
The bridge was built in 1935 and is still in use.
You can take the bus or ride a bike.
The museum is one of the oldest in the country.
The deal is an important step for the council.
The car is red and almost new.
His father was a man who never gave up.
They called off the search at midnight.`;

const rows = (table: string) => table.trim().split('\n');
const defined = (sentence: string) => findDefinitions(sentence, ENGLISH_GRAMMAR)[0]?.text;

describe('English sentences of many subjects', () => {
  it.each(rows(DEFINING).map((row) => row.split(' = ')))('%s', (sentence = '', term = '') => {
    expect(defined(sentence)).toBe(term);
  });

  it.each(rows(OTHER))('nothing in: %s', (sentence) => {
    expect(defined(sentence)).toBeUndefined();
  });
});
