/** Words that most UK pupils can read by the age of about six. Our own compilation, by judgement; base forms and irregular ones. */
export const knownAt6 = `
a about above across after afternoon again against ago ahead ain't air all almost alone along already
also always am an and angry animal another answer any anybody anyone anything apple are aren't arm around
as ask asleep at ate aunt away baby back bad bag ball balloon banana bang bark basket bath bathroom be
beach bean bear because bed bedroom bee been before began begin behind being believe bell belong below
beside best better between big bike bird birthday bit bite black blanket blew blood blow blue board boat
body book boot born both bottle bottom bought bounce bowl box boy bread break breakfast bring broke
broken brother brought brown brush bubble bug build built bump burn bus busy but butter butterfly button
buy by bye cake call came camp can can't cannot car card care careful carry castle cat catch caught chair
chase cheek cheese chicken child children chin chip chocolate choose chose circle circus clap class clean
clever climb clock close cloth clothes cloud coat cold color colour com come cook cookie corner could
couldn't count country couple cow crash crawl cream cried cross crown cry cuddle cup cupboard cut dad
daddy dance daren't dark day dear deep did didn't die difficult dig dinner dinosaur dirty do doctor does
doesn't dog doll don't done donkey door down dragon drank draw drawer drawn dream dress drew drink drive
driver drop drove dry duck during each ear early easy eat eaten egg eight elephant eleven else empty end
engine enjoy enough even evening ever every everybody everyone everything eye face fair fairy fall family
far farm farmer fast fat father favourite feed feel feet fell felt fence few field fight fill find fine
finger finish fire first fish fit five fix flag flat flew floor flower fluffy fly follow food foot
football for forest forget forgot fork found four fox free fresh friend frighten frog from front fruit
full fun funny game garden gate gave get ghost giant girl give given glad glass glove go goat goes going
gold gone good goodbye got gran grandad grandfather grandma grandmother grandpa granny grass gray great
green grew grey ground group grow grown guess gun had hadn't hair half hall hand hang happen happy hard
has hasn't hat hate have haven't having he head hear heard heavy held hello help hen her here hers
herself hi hid hidden hide high hill him himself his hit hold hole holiday home honey hop hope horse
hospital hot hour house how hug huge hundred hungry hurry hurt i i'd i'll i'm i've ice idea if ill in
inside into is isn't it it's its itself jam jar job join joke juice jump just keep kept key kick kid kill
kind king kiss kitchen kite kitten knee knew knife knock know known lady lake lamb land large last late
later laugh lay lazy lead leaf learn least leave leaves left leg lemon let let's letter lick lid lie life
lift light like line lion lip listen little live lives lock long loo look lorry lost lot loud love lovely
low luck lucky lunch machine mad made magic make mama man many map mark market mat may maybe me mean meat
medicine meet men mess met mice middle might mightn't milk mind mine minute mirror miss mix mom moment
mommy monday money monkey monster month moon more morning most mother mouse mouth move mr mrs ms much mud
mum mummy music must mustn't my myself nail name naughty near nearly neck need needn't nest never new
next nice night nine no nobody noise noisy none nose not nothing now number nurse nut o'clock of off
often oh ok okay old on once one only onto open or orange other our ours out outside oven over own page
paid paint pair pan pants papa paper parent park part party pass past path paw pay peace pear pen pencil
penny people person pet phone pick picnic picture pie piece pig pink place plan plane plant plate play
player playground please pocket point pond pony poo pool poor pop potato pour present press pretty prince
princess promise pull puppet puppy push put puzzle pyjamas queen question quick quickly quiet quite
rabbit race radio rain rainbow ran rat reach read ready real really red remember rest rice rich ride
right ring river road roar rock rocket rode roll roof room rope rose round row rub rubbish rule run sad
safe said sand sandwich sang sat saturday save saw say says scare scared scarf school scissors scream sea
seat second secret see seed seem seen sell send sent seven shake shan't shape share sharp she she'd
she'll she's sheep shell shine shiny ship shirt shoe shook shop short should shouldn't shout show shut
sick side sign silly silver sing sister sit six size skip sky sleep sleepy slept slide slow slowly small
smell smile smoke snail snake snow so soap sock soft sold some somebody someone something sometimes son
song soon sore sorry sound soup space special spell spend spent spider spill spoon sport spot square
stairs stand star start station stay step stick still sting stomach stone stood stop storm story straight
strange street string strong such sudden suddenly sugar suit summer sun sunday sunny super supper sure
surprise sweet swim swing table tail take taken talk tall taste tea teach teacher team tear teddy teeth
telephone television tell ten tent terrible than thank thanks that that's the their them themselves then
there there's these they they'd they'll they're they've thick thin thing think third thirsty this those
though thought thousand three threw through throw thumb thunder tidy tie tiger tight till time tiny tired
to today toe together toilet told tomorrow tongue tonight too took tooth top touch towel town toy tractor
train treasure tree trick trip trouble trousers truck true try tummy turn twelve twenty twice two ugly
umbrella uncle under understand until up upon us use useful usual usually van vegetable very visit voice
wait wake walk wall want war warm was wash wasn't watch water wave way we we'd we'll we're we've wear
weather wee week weekend well went were weren't wet whale what what's wheel when where where's which
while whisper white who who's whole whose why wide wife wild will win wind window wing winner winter wish
witch with without woke wolf woman women won won't wonder wonderful wood wooden word wore work world worm
worry worse worst would wouldn't wow write wrong wrote yard yeah year yellow yes yesterday yet you you'd
you'll you're you've young your yours yourself zebra zero zoo
`;
