/**
 * What people tell besides when they ask: asides that say nothing about the matter. The engine learns from its wordings
 * once bare and once with asides around them, so that a long story does not drown the question. All made up by us.
 */
export const ASIDES = `
its been one of those weeks
bit of background first
he is a lovely chap really
she was having a bad day to be fair
ive been doing this twelve years
im new to all this
my knee is giving me gyp
sorry for the ramble
hope you can help
quick one
not sure if this is the right place to ask
it was raining cats and dogs
the traffic was awful that morning
my wife says i should let it go
my husband thinks im daft
the kids were running about
we had cake afterwards
she used to live round the corner
they have two dogs
i was at the gym
it is only a little thing
nobody died
no big drama
im not one to make a fuss
asking for a friend
just so i know
for what its worth
everybody likes him
shes very good at her job usually
he has been off with his back
it was on a tuesday
this was about a fortnight back
it happened near the market
it is next to the chip shop
the building is from 1902
they have been waiting since last summer
the whole street is talking about it
its a nice village
there is a primary school opposite
the bus goes past there
we have had three in two years
it cost four thousand pounds
the roof leaks as well
the lights were off
i had my coat on
i was just leaving
i was half asleep
i nearly spilt my tea
we go back years
we sat next to each other
he supports united
she makes great flapjacks
it is my birthday next week
i have a train to catch
i am on my lunch
im in a meeting in ten minutes
typing on my phone so excuse mistakes
my laptop is slow today
the heating is broken again
it is freezing in here
thank goodness its friday
monday was a nightmare
not my finest hour
it made me laugh
it made me think
i dont want to upset anyone
i want to do this properly
id rather do it by the book
i know you are busy
i know its late
i promise this is the last one
as you may have heard
you know what its like
between you and me its been hectic
that is by the by
anyway
long story short
to cut a long story short
in case it matters he is quite senior
in case it matters she is new
in case that changes anything i was elected in may
i got in with a majority of nine
ive a day job as a plumber
i teach in the mornings
i work three days a week
i do nights at the moment
xmember said it would be fine
xofficer was there too
xofficer is always helpful
xmember was not impressed
someone from xteam was in the room
a few of us were chatting
the last lot did it differently
they did it at my old council
at my previous authority nobody minded
the other day i saw the same thing
it says nothing on the website
i looked and couldnt find it
i tried the intranet
i read it twice
the meeting is on thursday
the deadline is next week
it all kicks off at six
doors open at seven
it is tipping it down
the park is lovely at this time of year
the pool has been shut since march
the library reopens soon
there is a lot of feeling about it locally
residents are fed up
people keep stopping me in the street
my inbox is full of it
i have had a dozen emails on this
my phone has not stopped
she is eighty three and on her own
he is a single dad of two
her daughter is at her wits end
his mum is poorly
his back garden floods
their boiler packed up
the neighbours are being difficult
there are foxes too
he paid his council tax
she has lived there forty years
the kids walk that way to school
i took some photos
i have got it all written down
i kept a note
there were witnesses
it was all over in a minute
i counted to ten
i bit my tongue
i slept on it
i have not told anyone yet
only my partner knows
i feel a bit silly asking
i might be overthinking it
maybe its nothing
it has been bugging me
i like to be sure
please be quick
cheers in advance
ta
many thanks
any pointers welcome
let me know
`;
