import type { Passage } from './article.ts';

/**
 * Short passages as school readers hold them, from first stories to scholarly prose, all written for these tests. The
 * level is what a teacher would say of it, not of its sentences alone: a plain old tale in long sentences is easier than
 * a short dry definition.
 */
export const passages: readonly Passage[] = [
  {
    about: 'a goat, first reader',
    level: 1,
    text: `Mina had a goat. The goat was small and white. It liked to eat. It ate the grass and it ate the leaves. One day it ate a sock. "No!" said Mina. "You must not eat socks." But the goat did not listen. It ate the other sock too. Then Mother came out of the house. She looked at the line. "Where are my socks?" she asked. Mina looked at the goat. The goat looked at the sky. Mother began to laugh. "That goat is a thief," she said. "Tomorrow it will eat my hat." And the next day, it did.`,
  },
  {
    about: 'the rain song, first reader',
    level: 1,
    text: `It was hot. There was no rain. The river was dry, and the fish were gone. Tau sat under a tree with his grandfather. "When will the rain come?" asked Tau. "When the birds sing," said Grandfather. So Tau waited. He waited all day. No birds came. The next day he sang a song. He sang it loud. A little bird heard him and sang too. Then more birds came, and all of them sang. A cloud came over the hill. Tau felt a drop on his nose. Then it rained and rained. Everyone ran out to dance.`,
  },
  {
    about: 'the lost tooth',
    level: 2,
    text: `Ben's tooth was loose. He pushed it with his tongue all through breakfast. He pushed it all the way to school. At lunch he bit into an apple, and the tooth was gone. He looked in the apple. He looked on the table and under his chair. "I think you ate it," said Ruby. Ben wanted to cry. How would anyone believe him now? But his teacher had an idea. She gave him a piece of paper and a pencil, and helped him to write a letter. That night he put the letter under his pillow. In the morning there was a coin, and a tiny note that said, "I hope it tasted good."`,
  },
  {
    about: 'why the sea is salt, tale',
    level: 3,
    text: `Long ago there lived two brothers. One was rich and greedy, and the other was poor and kind. The poor brother shared his last loaf with an old man on the road, and the old man gave him a little mill. "It will grind whatever you ask for," he said, "but you must know the word that makes it stop." The poor brother asked for bread, and soon he had enough for the whole village. When the rich brother heard of it, he stole the mill and took it away on a ship. He wanted salt, because salt was worth a great deal of money. The mill began to grind. It ground until the ship was full. But he did not know the word, and the ship sank, and the mill is grinding still.`,
  },
  {
    about: 'the night train, story',
    level: 3,
    text: `The train stopped in the middle of nowhere. Kofi pressed his face against the cold glass, but he could see only snow. "Why have we stopped?" he asked. His aunt did not answer. She was asleep, with her hat over her eyes. Somewhere down the train a door banged. Then he heard footsteps, slow and heavy, coming nearer. Kofi slid down in his seat. The steps stopped outside, and the handle turned. A tall man looked in, with snow in his beard and a lamp in his hand. "Don't be afraid," he said. "There's a cow on the line. You look like a boy who knows about cows. Will you come and help?"`,
  },
  {
    about: 'how penguins keep warm',
    level: 3,
    text: `Penguins live in some of the coldest places on Earth. How do they stay warm? First, they have a thick layer of fat under the skin. Second, their feathers are short and close together, like tiles on a roof. Water cannot get through them. Penguins also help each other. When the wind is strong, hundreds of birds stand in a big group with their heads down. The birds on the outside get very cold, so they do not stay there for long. Little by little they move to the middle, and others take their place. The father keeps the egg on his feet, under a fold of skin, for two months.`,
  },
  {
    about: 'a new school',
    level: 4,
    text: `On my first day at the new school I made a plan: I would not speak to anybody. It seemed a good plan. If I said nothing, nobody could laugh at the way I said it. I managed the whole morning. At lunch I sat at the end of an empty table and opened my book, and I was just beginning to feel safe when a girl with green glasses sat down opposite me and started eating my crisps. She didn't ask. She simply reached across, took one and went on reading a book of her own. I was so surprised that I forgot about the plan. "Those are mine," I said. She looked up and smiled. "I know," she said. "I wanted to find out if you could talk."`,
  },
  {
    about: 'volcanoes, information',
    level: 4,
    text: `Deep inside the Earth it is so hot that rock melts. This melted rock is called magma. It is lighter than the solid rock around it, so it slowly rises. Sometimes it finds a crack and pushes its way to the surface, and then we say that a volcano erupts. When magma comes out into the air, we call it lava. Some lava is thin and runs down the mountain like honey. Other lava is thick and sticky, and it traps gas. When the gas escapes, it can blow the top off a mountain and throw ash high into the sky. The ash may travel thousands of kilometres. After many years it turns into rich soil, and that is why people often farm near volcanoes in spite of the danger.`,
  },
  {
    about: 'the clockmaker, older story',
    level: 5,
    text: `There was once, in a crooked street behind the market, an old clockmaker who had never in his life been late for anything. Every clock in the town was set by his, and the people used to say that the sun itself looked in at his window before it rose. He had no wife and no children, and he took his supper alone at seven, with his back to the fire; but he was not unhappy, for the ticking kept him company, and he knew the voice of each clock as a shepherd knows his sheep. One winter evening, as he was about to sit down, every clock in the shop stopped at the same instant, and in the silence that followed somebody knocked three times at the door.`,
  },
  {
    about: 'the sea captain, older story',
    level: 6,
    text: `The captain was a short, broad man, with a red face and a voice that had been formed by shouting against the wind, so that even in a drawing-room he seemed to be giving orders to somebody on a distant mast. He had been at sea since he was eleven years old, and was accustomed to say that he had learned all he knew of the world from looking at it over the side of a ship. Of ladies he was greatly afraid, and when my aunt, who had taken a fancy to him, begged that he would sit beside her and relate the history of his adventures, he turned redder than ever, looked about him in the utmost distress, and declared that nothing had ever happened to him at all.`,
  },
  {
    about: 'photosynthesis for the middle years',
    level: 6,
    text: `Plants make their own food by a process called photosynthesis. They take in water through their roots and a gas, carbon dioxide, through tiny holes in their leaves. Inside the leaf is a green substance called chlorophyll, which absorbs energy from sunlight. The plant uses this energy to combine the water and the carbon dioxide into sugar, and it gives off oxygen as a waste product. Some of the sugar is used immediately, and the rest is stored as starch in roots, stems or seeds. Almost every living thing depends on this process. Animals that eat plants obtain energy from them directly, while animals that eat other animals obtain it indirectly. The oxygen that we breathe comes from the same source.`,
  },
  {
    about: 'the printing press, history',
    level: 6,
    text: `Before the fifteenth century, every book in Europe had to be copied by hand. A single Bible might take a scribe more than a year, and only churches, universities and wealthy families could afford to own one. The invention of the printing press changed this. By arranging small metal letters in a frame, covering them with ink and pressing paper against them, a printer could produce hundreds of identical pages in a day. Books became cheaper, and more people had a reason to learn to read. New ideas spread quickly from one country to another, and rulers soon discovered that they were difficult to control. Within fifty years there were presses in more than two hundred towns, and several million volumes had been printed.`,
  },
  {
    about: 'a walk on the moor, literary',
    level: 7,
    text: `All that afternoon she walked without any object but to be tired. The path, such as it was, kept to the edge of the moor, where the heather gave place to a thin and sour grass, and where the wind, having nothing to oppose it for twenty miles, came with a steadiness that was almost a kind of pressure. She had expected to think of what he had said; she found instead that she was counting the stones which some forgotten farmer had set upright along the way, and that when she reached a hundred she began again. It was not until the light had begun to go, and the stones were scarcely to be told from the sheep, that she understood she had already made up her mind.`,
  },
  {
    about: 'the brain and memory, for teenagers',
    level: 7,
    text: `When you learn something new, the cells in your brain change the way in which they are connected. Each nerve cell, or neuron, can pass signals to thousands of others across tiny gaps called synapses. If two neurons are active at the same moment, the link between them becomes stronger, so that in future one is more likely to trigger the other. Scientists think that memories are stored in these patterns of stronger and weaker links. A structure called the hippocampus helps to form new memories, and damage to it can leave a person unable to remember anything recent. Sleep also matters. During the night the brain appears to replay the events of the day, strengthening some connections and removing others that are no longer needed.`,
  },
  {
    about: 'coral reefs, information',
    level: 7,
    text: `Coral reefs cover less than one per cent of the ocean floor, yet they support about a quarter of all marine species. A reef is built by polyps, small animals related to jellyfish, which extract minerals from seawater and use them to construct hard skeletons. Most polyps depend on algae that live inside their tissues. The algae provide sugars and oxygen, and in return they receive shelter and nutrients. This relationship is sensitive to temperature. If the water becomes only one or two degrees warmer than usual, the coral expels its algae and turns white, a reaction known as bleaching. Bleached coral is not dead, but unless conditions improve within a few weeks it will starve, and the community of fish that it sheltered will decline.`,
  },
  {
    about: 'speech on a strike, historical prose',
    level: 8,
    text: `I do not ask you, gentlemen, to suppose that the men who have laid down their tools are wiser than other men, or that in the heat of a bitter winter no word has been spoken which they would afterwards wish to recall. I ask only that you should consider by what degrees a patient people is brought to such a pass. They petitioned, and their petition was returned unread. They sent their delegates, and the delegates were dismissed from their employment. When every door at which a reasonable man may knock has been shut in his face, it ill becomes those who barred it to complain that he makes a noise in the street; and if we would have order, let us first inquire whether we have deserved it.`,
  },
  {
    about: 'inflation, textbook',
    level: 8,
    text: `Inflation is a sustained increase in the general level of prices. When it occurs, each unit of currency buys fewer goods and services than before, so that people whose incomes do not rise at the same rate become poorer. Economists distinguish between two principal causes. Demand-pull inflation arises when total spending in an economy grows faster than its capacity to produce; cost-push inflation arises when the costs of production, such as wages or imported energy, increase and firms pass them on to consumers. Central banks attempt to control inflation by adjusting the rate of interest. A higher rate discourages borrowing and therefore reduces spending, although it may also lead to unemployment, and its effects usually take more than a year to appear.`,
  },
  {
    about: 'on solitude, essay',
    level: 9,
    text: `It is a commonplace of moralists that solitude is the school of character, and like most commonplaces it is repeated with greatest confidence by those who have had least occasion to test it. A man left wholly to himself does not necessarily discover his own nature; he may as readily discover the furniture of his own prejudices, and, finding them undisturbed by contradiction, mistake their familiarity for truth. What is commonly praised as independence of mind is often no more than an immunity from correction. Yet it would be as foolish to infer that society is the remedy, since the opinions which we acquire in company are apt to be those which spare us the discomfort of dissent, and agreement, however general, is no evidence of anything but a common motive for agreeing.`,
  },
  {
    about: 'cell membranes, biology',
    level: 9,
    text: `The plasma membrane consists of a phospholipid bilayer in which proteins are embedded. Because the interior of the bilayer is hydrophobic, ions and large polar molecules cannot diffuse across it unaided; their passage is mediated by transport proteins. Channel proteins permit the movement of specific ions down an electrochemical gradient, whereas carrier proteins undergo a conformational change that transfers the bound molecule to the opposite side. Where transport proceeds against the gradient, energy must be supplied, commonly by the hydrolysis of ATP. The distribution of ions that results produces a potential difference across the membrane, which in neurons and muscle fibres can be rapidly reversed, generating the action potentials on which signalling depends.`,
  },
  {
    about: 'constitutional law, scholarship',
    level: 10,
    text: `The doctrine that a sovereign legislature cannot fetter its successors has conventionally been regarded as a corollary of parliamentary supremacy, yet its theoretical foundations are less secure than its ritual invocation would suggest. If the identification of valid enactments presupposes rules that specify the composition and procedure of the legislature, then those rules must be logically anterior to any particular exercise of legislative authority; and nothing in the notion of supremacy precludes their modification by whatever process the prevailing rule of recognition acknowledges. The so-called manner and form theory exploits precisely this distinction, maintaining that procedural entrenchment redefines, rather than restricts, the institution in which sovereignty resides.`,
  },
  {
    about: 'grain trade, economic history',
    level: 9,
    text: `The commercialisation of cereal production in the late medieval period was neither uniform nor uninterrupted. Proximity to navigable water exerted a decisive influence, since the cost of overland carriage doubled the price of grain within a comparatively short distance; estates so situated were able to specialise, while those in the interior continued to practise a mixed husbandry oriented towards subsistence. Demographic contraction after the middle of the fourteenth century depressed prices and encouraged the conversion of arable to pasture, a transition that was resisted where customary tenures remained secure. Regional variation of this kind cautions against interpretations that attribute agrarian change to a single cause, whether ecological, institutional or monetary.`,
  },
  {
    about: 'the fox and the well, fable',
    level: 2,
    text: `A fox fell into a well and could not get out. The sides were too high. By and by a goat came along. He was thirsty. "Is the water good?" he asked. "It is the best water in the world," said the fox. "Jump in and try it!" So the goat jumped in and drank. Then he saw that he could not get out. "I know what to do," said the fox. "Stand up against the wall. I will climb on your back and jump out. Then I will pull you up." The goat did as he was told. The fox jumped on his back, and then he was free. "Goodbye, my friend," he said. "Next time, look before you jump."`,
  },
  {
    about: 'a day on a farm long ago',
    level: 4,
    text: `A hundred years ago, the day on a farm began before the sun came up. The children had work to do before they went to school. They carried water from the pump, fed the hens and looked for eggs in the straw. The cows had to be milked by hand, twice a day, even on Sundays. There was no electricity, so in winter everything was done by the light of an oil lamp. In the kitchen a big iron stove was kept burning all day. Bread was baked on Saturday, and clothes were washed on Monday. It took the whole day, because the water had to be heated in a pot. In the evening the family sat near the stove. Somebody read aloud, and the others mended socks.`,
  },
  {
    about: 'the great fire, history for children',
    level: 5,
    text: `In the early hours of a Sunday morning, a fire broke out in a baker's shop near the river. The summer had been long and dry, and the houses were built of wood and stood so close together that their roofs almost touched. A strong wind blew the flames from one street to the next. At first the mayor was not worried, and he went back to bed. By the time he understood the danger, it was too late. People threw their belongings into boats and fled. Soldiers pulled down whole rows of houses so that the fire would have nothing to burn. After four days the wind dropped at last. Thirteen thousand houses had been destroyed, but the records say that only a few people died.`,
  },
  {
    about: 'an inventor, biography',
    level: 6,
    text: `As a child she was always taking things apart. By the age of ten she had dismantled the family clock, two radios and the lock of the garden shed, and, to her mother's relief, had managed to put most of them together again. When the war began, she left school to work in a factory that made instruments for aircraft. She noticed that the workers were slowed down by a screw that could only be reached with a special tool, and one evening she sketched a replacement on the back of an envelope. Her manager laughed at it. A month later the company was using her design in every factory it owned, although several years passed before anyone remembered to put her name on it.`,
  },
  {
    about: 'earthquake measurement, encyclopaedia',
    level: 8,
    text: `The magnitude of an earthquake is a measure of the energy released at its source, whereas its intensity describes the effects observed at a particular location. Magnitude is calculated from the amplitude of waves recorded by seismographs, with a correction for distance. The scale is logarithmic: an increase of one unit corresponds to a tenfold increase in amplitude and to approximately thirty-two times as much energy. Intensity depends on additional factors, including the depth of the focus, the distance from the epicentre and the nature of the ground. Buildings on loose sediment generally suffer more severely than those on solid rock, because sediment amplifies the motion and may, if saturated with water, behave temporarily as a liquid.`,
  },
  {
    about: 'a market town, travel',
    level: 7,
    text: `The town lies in a bend of the river, which encloses it on three sides, and is approached by a bridge of five arches, the oldest in the county. Its prosperity was founded on wool. In the sixteenth century the merchants built the tall houses, with their carved beams and overhanging upper storeys, that visitors come to photograph, and enlarged the church until it was capable of holding twice the population. When the trade moved to the northern valleys, where there was coal to drive the machines, the town was simply left behind; there was no money to rebuild it, and so, by a kind of accident, it was preserved. The market is still held on Thursdays, though there is now more pottery in it than poultry.`,
  },
  {
    about: 'a letter from school, older prose',
    level: 6,
    text: `My dear Mother, I take up my pen to tell you that I am quite well, and hope you are the same, and that the cake arrived safely on Tuesday with only one corner broken. It was shared among eleven of us, and everyone declared that it was the finest cake ever seen in the house, except Harrison, who says that his sister makes a better, but nobody believes him. We had a half-holiday on account of the Bishop, who came to preach and who was so kind as to fall asleep during prayers. I am sorry to tell you that I am at the bottom of the class in Latin. It is not my fault, for somebody has to be, and I would rather that it were I than poor Simmons, who minds it so much more.`,
  },
];
