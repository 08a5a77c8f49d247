/**
 * The words of the interface in English that come with the code of a page or a control which says them, and those that only the build writes. A key with the ending `_young` is what young people's pages say
 * instead; `_one` and `_other` are i18next's plurals. Comments tell the translator where a sentence stands.
 */
export const later = {
  // In and around boxes, tables and charts of a report.
  content: {
    // The three ways on from a note that says what a part holds, and the name of their list.
    ways: 'Ways on from this note',
    read: 'Read',
    short: 'Short version',
    skip: 'Skip',
    // Above the short version.
    inShort: 'In short',
    // Where “Skip” leads when nothing follows.
    end: 'This is the end of this version.',
    // Such as “Recommendation 3”, or “Recommendation lessons”.
    recommendationId: 'Recommendation {{id}}',
    // Before whom a recommendation asks, and before what came of it.
    to: 'To',
    status: 'Status',
    status_young: 'What happened',
    // Above the parts of a recommendation.
    evidence: 'Evidence',
    evidence_young: 'How we know',
    response: 'Response',
    response_young: 'What they answered',
    forChildren: 'In words for children',
    forChildren_young: 'In plain words',
    // Under a table; its name follows for those who hear it.
    csv: 'Get this table as CSV',
    // Unfolds the table under a chart, and the long description of a picture.
    numbers: 'The numbers as a table',
    description: 'The picture in words',
  },
  // The bar at the foot of the window while a report is read aloud, and what is said where it cannot be done.
  listening: {
    // Name of the bar, and its buttons.
    bar: 'Reading aloud',
    // Before a voice is heard for the first time in a visit, and the button that starts it then.
    heardByOthers: 'People near you may hear this. Check the volume first, or use headphones.',
    heardByOthers_young: 'Other people near you may hear this. You can turn it down or use headphones.',
    begin: 'Start',
    pause: 'Pause',
    goOn: 'Go on',
    again: 'Read again from the start',
    back: 'Back a sentence',
    on: 'On a sentence',
    stop: 'Stop',
    // While a part with a content note is read.
    skipPart: 'Skip this part',
    // Where the reader has scrolled away from what is read.
    toPlace: 'Back to what is being read',
    fromHere: 'Read from here',
    // Where listening to this version stopped elsewhere before.
    whereLeft: 'Go on where you stopped',
    speed: 'Speed',
    // Speeds in words; the last is the fastest.
    speeds: {
      verySlow: 'Very slow',
      slow: 'Slow',
      normal: 'Normal',
      brisk: 'A little faster',
      fast: 'Fast',
      veryFast: 'Very fast',
    },
    voice: 'Voice',
    // In the bar: why nothing is heard.
    silent: 'The voice did not start. Press “Go on” to try again.',
    failed: 'The voice stopped by itself. Press “Go on” to try again, or choose another voice.',
    failed_young: 'The voice stopped. Press “Go on” to try again, or pick another voice.',
    'no-counterpart':
      'Reading aloud paused: the part that was being read is not in this version. “Go on” reads from the nearest part.',
    'no-counterpart_young':
      'The part you were listening to is not in this version. Press “Go on” to hear the part nearest to it.',
    finished: 'This is the end of the text.',
    // In the bar; {{language}} is a language’s name.
    unread:
      'Words in another language ({{language}}) were not read: this device has no offline voice for it.',
    unread_young:
      'Some words in another language ({{language}}) were not read: there is no offline voice for it here.',
    // The dialog where nothing on this device can read the text aloud.
    noVoice: 'This device has no offline voice for {{language}}',
    noVoice_young: 'There is no offline voice for {{language}} on this device',
    noSpeech: 'This browser cannot read aloud',
    onlyHere:
      'We use only voices that are on your device. Other voices would send the text you read to a company.',
    onlyHere_young:
      'We only use voices that are on your device. Other voices send what you read to a company.',
    howTo: 'You can add a voice to this device. Then close the browser, open it again and come back.',
    noSpeechHow:
      'Another browser on this device may be able to. Your device’s own screen reader can read this page too.',
    noSpeechHow_young: 'Try another browser on this device. You can still read the text here.',
    // Steps, by system; names of settings as that system writes them.
    steps: {
      windows: 'Settings › Time & language › Speech. Look for Manage voices, then Add voices.',
      mac: 'System Settings › Accessibility › Spoken Content (in newer systems Read & Speak) › System voice › Manage Voices.',
      ios: 'Settings › Accessibility › Spoken Content (in newer systems Read & Speak) › Voices. Choose the language, then download a voice.',
      android:
        'Search the Settings for “Text-to-speech”. Open the settings of the engine there and look for Install voice data.',
      chromeos: 'Search the Settings for “Text-to-Speech”. Choose a voice that works offline.',
    },
    // After the steps.
    stepsDiffer:
      'On your device some of these names may differ. Searching its settings for “speech” or “voices” can help.',
    otherDevices: 'On another kind of device',
    // In the dialog, once a voice was added.
    found: 'There is a voice now.',
    close: 'Close',
  },
  // The dialog that asks what to print.
  print: {
    title: 'Print',
    lead: 'Contacts for help are printed at the end.',
    leadSensitive:
      'Other people can find what is printed, or see it in a list of printed files. Contacts for help are printed at the end.',
    leadSensitive_young: 'Other people can find what you print. Contacts for help are printed at the end.',
    // Above the choices, which are names of versions and the two below.
    what: 'What to print',
    part: 'One part',
    pair: 'One pair of parts',
    // Name of the list of parts.
    which: 'Which part',
    // While it is printed, the page is named such as “One year on: Full report, part 3”.
    partOf: '{{name}}, part {{number}}',
    pairOf: '{{name}}, pair {{number}}',
    now: 'Print',
    cancel: 'Cancel',
  },
  differences: {
    heading: 'What each version leaves out or adds: {{title}}',
    pageName: '{{title}}: differences',
    lead: 'A shorter version must leave things out. This page says what, and why, so that nobody has to guess.',
    confirmed: 'The publisher of this library matched these parts and gave the reasons.',
    leftOut_one: 'Left out ({{count}})',
    leftOut_other: 'Left out ({{count}})',
    leftOutLead: 'In {{right}}, and not in {{left}}.',
    added_one: 'Added ({{count}})',
    added_other: 'Added ({{count}})',
    addedLead: 'In {{left}}, and not in {{right}}.',
    shortened_one: 'Shortened ({{count}})',
    shortened_other: 'Shortened ({{count}})',
    shortenedLead: 'In both, with fewer words in {{left}}.',
    merged_one: 'Brought together ({{count}})',
    merged_other: 'Brought together ({{count}})',
    mergedLead: 'Several parts of {{right}} are told as one.',
    moved_one: 'Moved ({{count}})',
    moved_other: 'Moved ({{count}})',
    movedLead: 'In both, at another place.',
    same_one: 'The same ({{count}})',
    same_other: 'The same ({{count}})',
    sameLead: 'In both, with about the same words.',
    // Before a reason; it is given once for each audience.
    reasonForAdults: 'For adults:',
    reasonForYoungPeople: 'For young people:',
    // After a part’s name, where only some of its paragraphs are meant.
    partlyOne: '(paragraph {{from}})',
    partly: '(paragraphs {{from}} to {{to}})',
  },
  // The page of all words that the glossary explains.
  glossary: {
    heading: 'Words explained',
    lead: 'Words that these reports use, in alphabetical order. Each is explained for adults and for young people.',
    none: 'This library explains no words yet.',
    // Name of the row of letters, which lead to the words that begin with them.
    letters: 'Go to a letter',
    // Before other forms of a word, such as its plural or an abbreviation.
    also: 'Also: {{forms}}',
    adults: 'For adults',
    youngPeople: 'For young people',
    // Where both are told the same.
    everybody: 'For everybody',
    // Before the names of reports, which are links.
    usedIn: 'Used in:',
    // After the words that one version of a report explains: the link to this page.
    more: 'All words that this site explains',
  },
  settings: {
    heading: 'Reading settings',
    lead: 'A change shows at once. Only what you change is kept, and only on this device.',
    needsScript: 'These settings need JavaScript. Your browser’s own zoom and reading view work without it.',
    notKept: 'This browser does not let us keep settings. They last until you leave this page.',
    reset: 'Set everything back',
    wasReset: 'All settings are back to the start.',
    sampleName: 'Sample text',
    sample:
      'This is how a text looks with your settings, and a long word: responsibility. A line should be easy to follow from its end to the start of the next one. If it is not, try more space, or a narrower column.',
    size: {
      name: 'Text size',
      '100': 'Normal',
      '112': 'A little larger',
      '125': 'Larger',
      '150': 'Much larger',
      '200': 'Double',
    },
    spacing: { name: 'Spacing', standard: 'Standard', roomy: 'Roomy', most: 'Most space' },
    theme: {
      name: 'Colours',
      device: 'Like this device',
      paper: 'Paper',
      white: 'White',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    width: { name: 'Width of the text', standard: 'Standard', narrow: 'Narrow', wide: 'Wide' },
    face: {
      name: 'Shape of the letters',
      atkinson: 'Atkinson Hyperlegible',
      lexend: 'Lexend',
      // The licence reserves the name for the uncut font: these are cut from it.
      opendyslexic: 'Weighted, from OpenDyslexic',
      device: 'This device’s own',
    },
    // A band over the text that is moved from line to line; its buttons stand at the bottom of the window.
    guide: {
      name: 'Reading guide',
      hint: 'Helps to stay on the line. Move it with its buttons, with Alt and the arrow keys up and down, or by tapping a line.',
      off: 'None',
      ruler: 'Ruler under the line',
      '1': 'One line',
      '3': 'Three lines',
      '5': 'Five lines',
      back: 'Go back',
      back_young: 'Move up',
      on: 'Go on',
      on_young: 'Move down',
      column: 'Change column',
      switchOff: 'Switch off',
      switchOff_young: 'Turn it off',
      // Spoken.
      wasOff: 'The reading guide is off.',
      wasOff_young: 'The guide is off.',
    },
    calm: {
      name: 'Calm page',
      hint: 'Pictures are replaced by their descriptions, and nothing moves.',
      off: 'As published',
      on: 'No pictures, no motion',
      // Stands where a picture would be.
      instead: 'Picture: {{alt}}',
    },
    syllables: {
      name: 'Long words',
      hint: 'A dot shows where a long word can be broken into parts to read it. The dots are only seen: they are not copied and not read aloud. English only.',
      off: 'In one piece',
      on: 'With dots',
    },
    // Headings of the three groups of settings.
    groups: { letters: 'Letters', page: 'Page', help: 'Help while reading' },
    keeping:
      'Your settings are kept in this browser, on this device, and sent to nobody. Setting everything back removes them.',
    putBack: 'Put my settings back',
    wasPutBack: 'Your settings are back.',
    samplePicture: 'two shapes side by side',
  },
  privacy: {
    heading: 'Privacy',
    lead: 'Reading here leaves as little behind as we could manage. This page says what stays, what does not, and what we cannot do.',
    reading:
      'Reading keeps nothing on this device about what you read. There are no cookies, no accounts and no counting of visitors.',
    saving: 'A report stays on this device only if you choose “Save for offline”, until you remove it.',
    settings: 'A reading setting is kept only if you change it.',
    nobody: 'Nothing on these pages comes from or goes to anybody else.',
    offlineParts:
      'So that the reader opens with no signal, the browser keeps its empty parts: its code, letters, this page, the list of reports, the words explained and the help page. They do not tell what you have read.',
    here: 'What is on this device now',
    needsScript: 'This list needs JavaScript.',
    nothingHere: 'There is nothing of this site on this device.',
    traceCopy: 'A saved report:',
    traceSite: 'The reader itself, without reports:',
    traceSetting: 'A setting you changed:',
    traceTab:
      'A note in this tab that you left with “Exit this page”, or another note that goes when the tab is closed:',
    traceDatabase: 'A database:',
    traceWorker: 'The part that lets pages open with no signal:',
    lookAgain: 'Look again',
    forget: 'Forget everything',
    forgetTitle: 'Forget everything?',
    forgetWords:
      'This removes saved reports, settings and the reader’s own parts from this device. Reports can be saved again when there is a network.',
    keep: 'Keep them',
    nothingLeft:
      'Nothing left here. If you open another page of this site, its empty parts may be kept again.',
    somethingLeft:
      'Some of it is still here, as the list shows. Close the other tabs of this site and try again.',
    exitHeading: 'What “Exit this page” does',
    exit: 'It empties the page at once and opens a weather page, or a plain clock when there is no network. Pressing Shift three times does the same. Going back does not show the page you left. It does not hide that you were here from somebody who looks in the browser’s history.',
    limitsHeading: 'What we cannot do',
    history:
      'The browser keeps its own history of the pages you open. Titles of pages on hard subjects are kept plain, but the address of this site is there.',
    others:
      'Whoever runs the network or the device may see that this site was opened. Other devices that share an account may show it too.',
    clearing:
      'You can clear the history in the browser’s own settings. Clearing all of it can itself look unusual to somebody who checks.',
  },
  about: {
    heading: 'About this reader',
    lead: 'This site shows public reports that exist in more than one version: the full report for adults, and a version for children and young people.',
    versionsHeading: 'Two versions, part by part',
    versions:
      'You can read either version, or both side by side with the matching parts next to each other. When you change version, you stay at the same place in the report.',
    pairs:
      'The publisher decides which parts match. Where a part is left out or added, the page says so and says why.',
    retellingHeading: 'Whose words these are',
    retelling:
      'The reports here are independent retellings, written for this reader from public sources that each report lists. They are not the original publishers’ own texts. What could not be verified is left out.',
    publisher: 'This library is published by {{publisher}}.',
    offlineHeading: 'With no signal',
    offline:
      'A report can be saved on your device and read with no network. What stays on the device, and how to remove it:',
    licenceHeading: 'Using the texts and the code',
    someRetellings:
      'A report that says so is an independent retelling, written for this reader from public sources that it lists. It is not the original publisher’s own text.',
    licence: 'The code of this reader is under the MIT licence.',
  },
  accessibility: {
    heading: 'Accessibility',
    lead: 'We want everybody to be able to read these reports. We aim for WCAG 2.2 at level AA, and for several rules of level AAA.',
    doneHeading: 'What was built in',
    structure: 'Every page has one main heading, named regions and a link to skip to the text.',
    keyboard: 'Everything works with the keyboard alone, and what has the focus can always be seen.',
    pairKeys:
      'Side by side, Alt and Page Down go to the next pair of parts, and Alt and Page Up to the one before.',
    colours:
      'Text has a contrast of at least 7 to 1. Colour never carries a meaning alone. Dark, white and high-contrast colours can be chosen.',
    zoom: 'Pages can be enlarged to 400 % and keep to one column.',
    plain:
      'The young people’s version is the plainer way to read the same report, and difficult words are explained.',
    noScript: 'Every page can be read with JavaScript switched off.',
    print:
      'A version, a part of it, or both side by side can be printed without controls, with help contacts at the end.',
    testedHeading: 'How it was tested',
    tested:
      'Automatic checks (axe, an HTML validator and our own browser tests in Chromium) run over every page, in light and dark colours and on narrow and wide screens, whenever the code changes.',
    openHeading: 'What was not tested yet',
    people: 'No young people and no people with disabilities have tested this reader yet.',
    devices: 'Only Chromium was tested, not Safari or Firefox.',
    readers: 'No screen reader has been used on it by somebody who depends on one.',
    settings: 'You can change how texts look:',
  },
} as const;
