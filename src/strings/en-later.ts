/**
 * The words of the interface in English that come with the code of a page or a control which says them, and those that
 * only the build writes. A key with the ending `_young` is what is said at the young people's level instead; `_one` and
 * `_other` are i18next's plurals. Comments tell the translator where a sentence stands.
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
    // Above what a whole part says in so many lines, at its top; the number is that of the lines.
    lines: {
      '1': 'In one line',
      '1_young': 'The main thing',
      '2': 'In two lines',
      '2_young': 'The main things',
      '3': 'In three lines',
      '3_young': 'The main things',
    },
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
  // What “Tell me where I am” answers, such as “Full report. Part 7 of 13, What had not moved enough. About half-way through.”
  way: {
    inPart: '{{version}}. Part {{number}} of {{of}}, {{heading}} {{far}}',
    inPair: '{{version}}. Pair {{number}} of {{of}}, {{heading}} {{far}}',
    above: '{{version}}. You are above the first part, {{heading}}',
    above_young: '{{version}}. You are at the top. The first part is: {{heading}}',
    far: {
      start: 'Near the beginning.',
      quarter: 'About a quarter of the way through.',
      third: 'About a third of the way through.',
      half: 'About half-way through.',
      twoThirds: 'About two thirds of the way through.',
      threeQuarters: 'About three quarters of the way through.',
      end: 'Near the end.',
    },
  },
  // A look into the other version, unfolded below a part or a paragraph.
  peek: {
    // The button after “Read this part in the full report”; the others are its whole name, which begins with the first:
    // the last where there is more than one such button.
    open: 'See it here',
    openName: 'See it here, without leaving this version: part {{number}}',
    openNameIn: 'See it here, without leaving this version: part {{number}} in {{version}}',
    name: 'The same in the other version: {{version}}',
    name_young: 'The same bit in the other version: {{version}}',
    nameMissing: 'Not in the other version: {{version}}',
    close: 'Close',
    // A link, where the other version does not have the part: to the nearest part before it there.
    nearest: 'Go to the nearest part before it there: {{number}} {{heading}}',
    // Where a report has more than two versions: shows the same in another one; {{version}} is such as “the full report”.
    instead: 'See it in {{version}}',
    notLoaded:
      'These words could not be loaded: there is no network, and this version is not saved on this device.',
    notLoaded_young: 'We could not get these words. There is no signal, and this version is not saved here.',
  },
  // At the foot of the window, where a link from elsewhere has led into a full report on a hard subject.
  landed: {
    where:
      'A link led you to part {{number}} of the full report. It is written for adults. There is a young people’s version too, in plainer words.',
    where_young:
      'A link led you to part {{number}} of the full report. It is written for adults. There is a young people’s version too.',
    // The buttons.
    switch: 'Read that one',
    stay: 'Stay here',
  },
  // In that look: what copies the address of the part or paragraph above it.
  copy: {
    // Unfolds the buttons below; the second one in adults’ versions, which have a citation.
    ways: 'Copy a link',
    waysAdults: 'Copy a link or a citation',
    link: 'Copy link',
    ownLink: 'Copy link to this version',
    // In adults’ versions only.
    citation: 'Copy citation',
    linkCopied: 'Link copied',
    citationCopied: 'Citation copied',
    // Before a field, where the browser does not let us copy.
    byHand: 'This browser did not let us copy. You can copy it from here:',
    // Under the buttons: what the first link does not tell; where it leads, if not to this very paragraph; where it
    // cannot help telling; and, for reports on hard subjects, what copying leaves behind.
    hint: '“Copy link” does not tell which version you read: whoever opens it chooses one.',
    hint_young: '“Copy link” does not show which version you read. Whoever opens it can pick one.',
    start: 'It leads to the nearest place above that both versions share.',
    start_young: 'It goes to the nearest place above that is in both versions.',
    onlyHere: 'This is only in {{version}}, so each of these links tells which version it is from.',
    onlyHere_young: 'This is only in {{version}}. So both links show which version they are from.',
    trace:
      'This device remembers what was copied last, and some devices keep a list of it or pass it on to your other devices.',
    trace_young: 'Your device remembers what you copy. Your other devices may show it too.',
    // The citation, in up to three sentences; the address follows.
    cited: '{{publisher}}, “{{title}}”, {{date}}. {{version}},',
    citedPart: 'part {{part}}, “{{heading}}”.',
    citedParagraph: 'part {{part}}, “{{heading}}”, paragraph {{number}}.',
    citedRetelling: 'Independent retelling, not the original publisher’s own text.',
  },
  // Among the words of a report, which only the build writes.
  text: {
    // Names of the numbers beside headings and paragraphs, which are links to themselves.
    partLink: 'Part {{number}}, link to this part',
    blockLink: 'Paragraph {{number}}, link to this paragraph',
    keyPoint: 'Key point',
    note: 'Note',
    contentNote: 'What this part holds',
    contentNote_young: 'What this part is about',
    skipPart: 'Skip to “{{heading}}”',
    // At the end of a part with a content note; a telephone number follows, and a link to all help.
    helpLine: 'If you want to talk to someone, you can call {{name}}:',
    helpLine_young: 'Want to talk to someone? You can call {{name}}:',
    recommendation: 'Recommendation',
    wordsExplained: 'Words explained',
    footnotes: 'Notes',
    footnotes_young: 'Notes and where we found things out',
    footnoteBack: 'Back to where note {{number}} stands',
  },
  // What came of a recommendation, as far as the report knows.
  status: {
    accepted: 'accepted',
    partlyAccepted: 'accepted in part',
    rejected: 'not accepted',
    noResponse: 'no answer yet',
    done: 'done',
    partly: 'partly done',
    notDone: 'not done',
    unknown: 'not known',
  },
  // The page about a report.
  aboutReport: {
    readingAge: 'reading age about {{age}}',
    readingAge_young: 'easy to read from about age {{age}}',
    versions: 'Choose a version',
    sideBySide: 'Read both side by side',
    sources: 'Sources',
    sources_young: 'Where we found this out',
    // Before the names of its topics, which are links.
    topics: 'Topics:',
    // For search engines, where the report is sensitive.
    neutralDescription: 'A report from {{publisher}}, in a full version and a version for young people.',
  },
  // The page for teachers. It speaks to adults, whatever was read before; only `fromReport`, a link on the page about a
  // report, stands elsewhere.
  teachers: {
    fromReport: 'For teachers: open only some parts',
    lead: 'Choose some parts of a young people’s version. You get a link, and a code to scan, that opens only those parts for your class.',
    make: {
      heading: 'Make a link',
      needsScript:
        'Making a link needs JavaScript. Without it you can give your class the address of a whole young people’s version.',
      report: 'Report',
      // The first option: nothing is chosen yet.
      noReport: 'Choose a report',
      version: 'Version',
      // Over the list of parts, and under its name.
      parts: 'Parts',
      partsHint:
        'A part opens with all that is below it. Where it is inside another part, the beginning of that one opens too, because it may say what to expect.',
      all: 'Choose all parts',
      none: 'Choose none',
      // Before the words of a content note that pupils meet at the start of a part.
      note: 'Pupils read first:',
      sensitive: 'This report is about a hard subject',
      sensitiveWords:
        'Read the parts yourself first. Tell your school’s safeguarding lead which of them you will use, and when.',
      loading: 'The parts are coming…',
      lost: 'The parts could not be loaded: there is no network, and this version is not saved on this device.',
      // Said aloud when the parts are there.
      come_one: '{{count}} part to choose.',
      come_other: '{{count}} parts to choose from.',
    },
    link: {
      heading: 'Link and code for your class',
      nothing: 'Choose at least one part, and the link appears here.',
      // What the link opens, such as “3 of 9 parts, about 4 min, 520 words.”
      opens_one: '{{count}} of {{all}} parts, about {{minutes}} min, {{words}} words.',
      opens_other: '{{count}} of {{all}} parts, about {{minutes}} min, {{words}} words.',
      noted_one:
        '{{count}} content note is among them. Tell your class what is coming, and that they may skip it.',
      noted_other:
        '{{count}} content notes are among them. Tell your class what is coming, and that they may skip it.',
      field: 'Link',
      copy: 'Copy link',
      copied: 'Link copied',
      notCopied: 'This browser did not let us copy. The link is selected: copy it by hand.',
      // What the picture is called by those who hear it; the link itself stands beside it.
      code: 'QR code of the link',
      dense:
        'A code of so many parts has small squares, which are hard to scan from the back of a room. The code of fewer parts is easier.',
      tooLong: 'So many parts do not fit into a code. Use the link, or choose fewer.',
      larger: 'Show the code larger',
      smaller: 'Show the code smaller',
      print: 'Print link and help',
      look: 'See what your class sees (opens a new tab)',
    },
    does: {
      heading: 'What the link does',
      parts:
        'It opens the parts that you chose, in the young people’s version, and says that they are some of more.',
      help: 'Help is always in it, and so are content notes, words explained, reading aloud and “Exit this page”.',
      private:
        'Nothing about you or your pupils is sent or stored. The choice is in the link itself, in the part of it that browsers send to nobody.',
      offline: 'It works with no signal on a device on which the report is saved.',
      later: 'Where a part is taken out of the report later, the page says so and shows the others.',
    },
    doesNot: {
      heading: 'What it does not do',
      lock: 'It is no lock. No link in it leads to the full report, but a pupil can go to all of the young people’s version, or change the address.',
      script: 'Without JavaScript it opens the whole young people’s version.',
      names: 'The address names the report, and the browser’s history keeps it, as with every page.',
      watch: 'It does not tell you who opened it or what they read.',
    },
    before: {
      heading: 'Before the lesson',
      read: 'Read the parts yourself, with their content notes.',
      lead: 'Tell the safeguarding lead what you will teach and when. Ask together whether it could hit a pupil hard, and agree with that pupil beforehand what they will do.',
      class:
        'Tell the class what is coming before it comes. Whoever would rather not can do something else, without giving a reason.',
      home: 'Do not set hard parts as homework. At home a pupil may be alone with them, or not safe.',
    },
    rules: {
      heading: 'Ground rules to agree with your class',
      pass: 'Everybody may pass. Nobody has to speak, and nobody is asked why.',
      character:
        'We talk about a character, never about “you”: “What could she do now?”, not “What would you do?”.',
      stories: 'We tell no stories about ourselves or about people we know, and do not guess about anybody.',
      kind: 'We listen, and we disagree with what was said, not with who said it.',
      secret:
        'Nobody promises to keep a secret. If somebody may be in danger, the teacher has to pass it on.',
    },
    turn: {
      heading: 'Where pupils can turn',
      inside:
        'In school: say whom by name, at the beginning and at the end. The safeguarding lead is one of them.',
      outside:
        'Outside school: the services below. Show how to open “Get help”, which nobody needs a reason for.',
      told: 'If a pupil tells you something: listen, ask for no details, do not promise to keep it to yourself, and tell the safeguarding lead the same day.',
    },
  },
  // What a teacher's link opens, which is read by young people.
  classView: {
    // Above the parts; {{version}} is “the young people’s version”.
    lead_one: 'You see {{count}} of the {{all}} parts of {{version}}.',
    lead_other: 'You see {{count}} of the {{all}} parts of {{version}}.',
    someGone: 'The link names a part that is not here any more. You see the others.',
    // Where “Skip” leads when no part follows.
    end: 'This is the end of these parts.',
    // A link at the foot.
    whole: 'Read all of {{version}}',
    // “Search” in these parts: the heading above its box, how much was found, and the button that ends it.
    search: 'Search in these parts',
    found_one: '{{count}} place in these parts has it, or something like it.',
    found_other: '{{count}} places in these parts have it, or something like it.',
    nothingFound: 'Nothing was found in these parts.',
    closeSearch: 'Close the search',
    // In place of the parts.
    goneHeading: 'These parts are not here any more',
    gone: 'The report was changed after the link was made. You can read all of it.',
    lostHeading: 'These parts could not be shown',
    lost: 'There is no signal, and this is not saved on this device. “Get help” still works.',
  },
  // At the foot of the window, where a reader who keeps places opens a report again.
  keptPlace: {
    where: 'Last time you stopped at part {{number}}, “{{heading}}”.',
    // The buttons.
    go: 'Go on there',
    stay: 'Begin here',
  },
  // On the page about a report: what it recommends, by whom it asks.
  recommendations: {
    heading: 'Recommendations, by whom they ask',
    heading_young: 'What it asks for, and of whom',
    lead_one: 'There is {{count}} in the text. The link leads to it.',
    lead_other: 'There are {{count}} in the text. The links lead to them.',
    // In place of a name.
    nobody: 'Whom it asks is not stated',
    nobody_young: 'We do not know whom it asks',
    // Before what happened after it was made.
    since: 'Since then',
  },
  // The list of all reports, and the pages of series and topics.
  library: {
    empty: 'There are no reports here yet.',
    // Names of lists of links to other pages: those of topics, and of series.
    topics: 'Reports by topic',
    otherTopics: 'Other topics',
    seriesNames: 'Series of reports',
    otherSeries: 'Other series',
    // Heard after the name of a topic or a series.
    count_one: '{{count}} report',
    count_other: '{{count}} reports',
    // Above the reports that are of no series.
    others: 'Other reports',
    // Two lists to choose from, each with its first entry.
    year: 'Year',
    anyYear: 'All years',
    version: 'Version',
    anyVersion: 'All versions',
    // What came of a choice, and the button that ends it.
    shown_one: '{{count}} of {{all}} reports is shown.',
    shown_other: '{{count}} of {{all}} reports are shown.',
    showAll: 'Show all reports',
    // Under the name of a series or a topic.
    seriesOf_one: '{{count}} report',
    seriesOf_other: '{{count}} reports, in the order in which they came out',
    topicOf_one: '{{count}} report on this topic',
    topicOf_other: '{{count}} reports on this topic, the earliest first',
    // Above the title of a report of a series.
    place: '{{number}} of {{of}}',
  },
  // The page that tells how the reports belong together.
  together: {
    timeline: 'In the order of time',
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
    // Where the reader has scrolled away from what is read; the second one also before anything is.
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
      'Some words in another language ({{language}}) were not read. This device has no voice for it.',
    // The dialog where nothing on this device can read the text aloud.
    noVoice: 'This device has no offline voice for {{language}}',
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
    confirmed_young: 'The people who run this library matched these parts. They wrote the reasons too.',
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
    reasonForEasyRead: 'For Easy Read:',
    // After a part’s name, where only some of its paragraphs are meant.
    partlyOne: '(paragraph {{from}})',
    partly: '(paragraphs {{from}} to {{to}})',
  },
  // On the page about a report: the list of its parts, to which links lead that do not tell a version.
  parts: {
    heading: 'Parts of this report',
    // Unfolds the list.
    show_one: 'See the {{count}} part in each version',
    show_other: 'See the {{count}} parts in each version',
    // A line's link where it begins no part, such as “Paragraphs 4.3 to 4.5”.
    paragraph: 'Paragraph {{number}}',
    paragraphs: 'Paragraphs {{from}} to {{to}}',
    // In place of a link, where the version does not have the part.
    missing: 'Not in this version',
    // Unfolds the reason after a relation, such as “Left out: why”.
    why: '{{relation}}: why',
    // Unfolds the lines of a part whose paragraphs are matched, moved or left out one by one.
    inside_one: 'Inside this part ({{count}})',
    inside_other: 'Inside this part ({{count}})',
    // On the line that the page's address names; the last where script is switched off.
    leadsToPart: 'This link leads to part {{number}}: {{heading}}.',
    leadsToParagraph: 'This link leads to paragraph {{number}}, in part {{part}}: {{heading}}.',
    leadsHere: 'This link leads here.',
    // Where the address names a part that the report does not have.
    gone: 'This link leads to a part that is not here now. All parts of this report are in the list.',
    // The links below; {{version}} is such as “the full report”.
    readIn: 'Read it in {{version}}',
  },
  // The page of all words that the glossary explains.
  glossary: {
    lead: 'Words that these reports use, in alphabetical order. Each is explained for adults and for young people.',
    lead_young:
      'These are hard words from the reports, from A to Z. Each one is explained twice: for young people and for adults.',
    none: 'No words are explained here yet.',
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
    sample_young:
      'This is how a text looks with your settings. Here is a long word: responsibility. A line should be easy to follow to its end. The next line should be easy to find. If not, try more space or a narrower text.',
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
      hint_young:
        'It helps you stay on the line. Tap a line to move it, or use its buttons. With a keyboard, press Alt and the up or down arrow.',
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
      hint_young: 'Words stand in for pictures, and nothing moves.',
      off: 'As published',
      on: 'No pictures, no motion',
      // Stands where a picture would be.
      instead: 'Picture: {{alt}}',
    },
    syllables: {
      name: 'Long words',
      hint: 'A dot shows where a long word can be broken into parts to read it. The dots are only seen: they are not copied and not read aloud. English only.',
      hint_young:
        'Dots show where you can break up a long word. They are not copied and not read aloud. They work for English only.',
      off: 'In one piece',
      on: 'With dots',
    },
    // Leaving by a key.
    shift: {
      name: 'Shift three times',
      hint: 'Switch it off if your keyboard or an aid uses Shift for something else, such as sticky keys. The button “Exit this page” works all the same.',
      hint_young:
        'Do you use Shift for something else, such as sticky keys? Turn this off then. The button “Exit this page” still works.',
      on: 'Leaves this site',
      off: 'Does nothing',
    },
    // A blank page while another app or tab is in front.
    cover: {
      name: 'Blank page while you are elsewhere',
      hint: 'Lists of open apps and tabs show a small picture of the page. This keeps it blank until you are back. It works on some devices only, so it is safer to close the page.',
      hint_young:
        'Phones show small pictures of what is open. This keeps the picture blank until you are back. It only works on some phones. Closing the page is safer.',
      hard: 'On hard subjects and on “Get help”',
      always: 'On every page',
      off: 'Never',
    },
    // Whether a report is opened where the reader stopped.
    place: {
      name: 'Keep my place',
      hint: 'Keeps on this device which part of a report you read last, and offers to go on there. Never for reports on hard subjects. Turning it off forgets all places.',
      hint_young:
        'This device then remembers where you stopped in a report. It never does that for hard subjects. Turn it off, and it forgets.',
      off: 'Off',
      on: 'On',
    },
    // Headings of the three groups of settings.
    groups: {
      letters: 'Letters',
      page: 'Page',
      help: 'Help while reading',
      seen: 'So that others do not see',
    },
    keeping:
      'Your settings are kept in this browser, on this device, and sent to nobody. Setting everything back removes them.',
    keeping_young:
      'Your settings stay in this browser, on this device. We send them to nobody. “Set everything back” removes them.',
    putBack: 'Put my settings back',
    wasPutBack: 'Your settings are back.',
    samplePicture: 'two shapes side by side',
  },
  // The page of search.
  search: {
    label: 'Words or a number to look for',
    // Where it is looked: in the report that the reader comes from, or everywhere.
    where: 'Look in',
    inReport: 'This report: {{title}}',
    inAll: 'All reports',
    // What narrows a search, and the choice that does not.
    narrow: 'Narrow this down',
    version: 'Version',
    series: 'Series',
    year: 'Year',
    any: 'Any',
    // Takes back all that narrows.
    widen: 'Show all again',
    // Where nothing was found, and something narrows.
    isNarrowed: 'You narrowed this down. There may be more without that.',
    looking: 'Looking…',
    // How much was found, such as “12 parts in 3 reports have these words.”
    parts_one: '{{count}} part in {{inReports}} has all of this.',
    parts_other: '{{count}} parts in {{inReports}} have all of this.',
    inReports_one: '{{count}} report',
    inReports_other: '{{count}} reports',
    // Where words are so common that parts are not counted.
    reports_one: '{{count}} report has all of this. Some of the best places come first.',
    reports_other: '{{count}} reports have all of this. Some of the best places come first.',
    // Of words in quotation marks, as long as more may come.
    phrase: 'These parts have just these words.',
    some: 'No part has all of this. These have some of it.',
    // Where parts say all of it in other words only.
    alike: 'No part has just these words. These say something like it.',
    none: 'Nothing was found.',
    saysNothing: 'These words are in every report. Add one that says more.',
    saysNothing_young: 'These words are everywhere. Add another word.',
    // Neither the network nor this device can answer.
    noIndex: 'The network does not answer, and no saved report can be searched on this device.',
    noIndex_young: 'There is no signal. No saved report can be searched here.',
    onlySaved_one: 'The network does not answer. This is from the {{count}} report that you saved.',
    onlySaved_other: 'The network does not answer. This is from the {{count}} reports that you saved.',
    onlySaved_young_one: 'There is no signal. This is from the {{count}} report that you saved.',
    onlySaved_young_other: 'There is no signal. This is from the {{count}} reports that you saved.',
    // Where a word was mistyped, or is nowhere: what was looked for in its place.
    meant: 'Nothing here has “{{written}}”. We looked for {{words}} instead.',
    // Between the parts that have all words and those that have some, or others that mean the same.
    similar: 'These say something like it, or some of it',
    // Beside what was found, where what was typed may be of danger. With a link to the page of help.
    danger: 'Is this about you, or someone you know? You can talk to someone now.',
    danger_young: 'Is this about you, or a friend? You can talk to someone now.',
    // The name of a result: version, number and heading of the place.
    place: '{{version}}, {{number}}: {{heading}}',
    // Before the words of a part whose author wrote a note on what it holds.
    note: 'Note: {{note}}',
    // Where a part was found by other words than those that were typed.
    foundBy: 'Found by {{words}}',
    // Before phrases under which an author has listed the part, as an index at the end of a book does.
    listedUnder: 'Listed under {{words}}',
    more: 'Show more',
    tryAgain: 'Try again',
    lead: 'Type any words, hard or easy. You find what each version says about it, side by side.',
    howPhrase: 'Put words in “quotation marks” to find them just like that.',
    howNumber: 'Type the number of a paragraph, such as 3.2, to find it.',
    howKept: 'What you type is not kept. The words themselves are not sent.',
    // Before words of the reports that look like one that is in none of them; pressing one looks for it.
    nearest: 'Words in the reports that look like it',
    // Before the topics of the library.
    byTopic: 'Look through a topic',
    tryFewer: 'Use fewer words, or one word only.',
    // Where only the open report was looked in.
    lookInAll: 'Look in all reports',
    tryOthers: 'Try another word for the same thing.',
    // The page where there is no script.
    needsScript:
      'Searching needs JavaScript. These are all the words explained and all the headings, to look through.',
    needsScript_young: 'Searching needs JavaScript. You can look through these lists.',
    listOfTerms: 'Words explained',
    listOfHeadings: 'Reports and their headings',
  },
  privacy: {
    lead: 'This page says what stays on this device when you read here, and what does not. First in a few words, then in detail.',
    lead_young: 'What stays on this device when you read here? First in a few words. Then in detail.',
    // The whole page in four lines.
    short: {
      reading: 'Reading keeps nothing about what you read. Only “Keep my place” does, if you turn it on.',
      saving: 'A report stays here only if you save it. You can remove it.',
      nobody: 'We do not ask who you are. We do not count who comes.',
      seen: 'The browser’s history can still show that you were here. So can people near you.',
    },
    here: 'What is on this device now',
    needsScript: 'This list needs JavaScript.',
    // A link, where there is no script.
    askBrowser: 'Ask the browser to clear what this site keeps',
    looking: 'Looking…',
    nothingHere: 'There is nothing of this site on this device.',
    // What can be in the list, each said once; after saved reports comes a list of their names.
    traces: {
      copy_one: '{{count}} report that you saved, whole or in part',
      copy_other: '{{count}} reports that you saved, whole or in part',
      setting: 'Your reading settings',
      place: 'Where you stopped in reports, since you switched on “Keep my place”',
      place_young: 'Where you stopped in reports. You turned on “Keep my place”.',
      // Kept by the browser until the tab is closed.
      tab: 'A mark in this tab, which says that you left with “Exit this page”. It goes when you close the tab.',
      tab_young: 'A mark that you used “Exit this page” in this tab. It goes when you close the tab.',
      site: 'The empty parts of this site, without reports',
      worker: 'The part that opens pages of this site with no signal',
      // What some other site at the same address may have left.
      other_one: '{{count}} other thing that was kept at this address',
      other_other: '{{count}} other things that were kept at this address',
    },
    lookAgain: 'Look again',
    forget: 'Forget everything',
    forgetTitle: 'Forget everything?',
    forgetWords:
      'This removes all saved reports, your settings, any places you kept and the parts of this site from this device. You can save reports again when there is a network.',
    forgetWords_young:
      'This removes your saved reports, settings and places from this device. It removes the parts of this site too. You can save reports again with signal or wifi.',
    keep: 'Keep them',
    forgetting: 'Forgetting, and looking again…',
    nothingLeft:
      'Nothing left here. If you open another page of this site, its empty parts may be kept again.',
    nothingLeft_young: 'Nothing left here. Open another page, and the empty parts may be kept again.',
    somethingLeft:
      'Some of it is still here, as the list shows. Close the other tabs of this site and try again.',
    // After it: whether the host of the site was asked to tell the browser to clear its cache.
    askedBrowser:
      'The browser was also asked to clear its own copies of pages. We cannot see whether it did. Its history stays.',
    askedBrowser_young:
      'We also asked the browser to clear its own copies of pages. We cannot see if it did. Its history stays.',
    notAsked: 'The browser may have copies of pages of its own, and it has its history. We cannot see those.',
    notAsked_young:
      'The browser may still have its own copies of pages. We cannot see those. Its history stays too.',
    // What is kept on the device, and when.
    kept: {
      heading: 'What is kept, and when',
      saved: 'A report is kept when you choose “Save for offline”, and only until you remove it.',
      saved_young: 'A report is kept when you choose “Save for offline”. You can remove it at any time.',
      settings: 'A reading setting is kept only if you change it.',
      place:
        'Where you stopped in a report is kept only if you switch on “Keep my place” in “Reading settings”, and never for reports on hard subjects.',
      place_young: 'Your place is kept only with “Keep my place” on. It is never kept for hard subjects.',
      offlineParts:
        'So that it opens with no signal, the browser keeps the empty parts of this site: its code, letters, the list of reports and their headings, the words explained, and pages such as this one, help and search. They are the same for everybody and do not tell what you have read.',
      offlineParts_young:
        'This site should open with no signal too. So the browser keeps its empty parts, such as the help page. They do not tell what you have read.',
      mark: 'When you use “Exit this page”, a mark stays in the tab until you close it. It stops Back from showing the page.',
      mark_young:
        '“Exit this page” leaves a mark in the tab. It goes when you close the tab. It stops Back from showing the page.',
      memory:
        'Else your place on a page, the version you chose last, what you searched for and your choices at notes are held only while the page is open: Back in the same tab can show them.',
      memory_young:
        'An open page knows your place, your search and your choices. Back can show them. Close it, and they are gone.',
    },
    // What pages ask for over the network; {{site}} is the host of the neutral page.
    asked: {
      heading: 'What the pages ask for',
      host: 'The host of this site sees which pages your browser asks for, as every host does, and may keep a list of that for a while. This site itself counts nobody.',
      host_young:
        'The host of this site sees which pages your browser asks for. It may keep a list for a while.',
      news: 'When you open the list of reports or your saved reports, one small file is asked for that says which reports have changed. It is the same for everybody.',
      news_young:
        'The list of reports asks for one small file. It says which reports have changed. It is the same for everybody.',
      search:
        'What you search for is kept nowhere and is not sent. Your browser fetches parts of a word list, each with at least sixty words, and the passages that it shows. Our host could see which parts and passages those were, and so roughly what a search was about. A search in saved reports with no signal asks for nothing.',
      search_young:
        'What you search for is not kept and not sent. Your device gets parts of a word list. It also gets the bits of text that you see. Our host could see which ones. So it could guess what you looked for. Without signal, nothing is sent.',
      savedReading: 'A saved report asks for nothing when you read it.',
      exitAsks:
        '“Exit this page” opens {{site}}, which belongs to somebody else. It is not told where you came from.',
      exitAsks_young:
        '“Exit this page” opens {{site}}. That is not our site. It is not told where you came from.',
      noneElse: 'Nothing else on these pages comes from or goes to anybody else.',
      noneElse_young: 'These pages use nothing else from other sites. They send nothing to them.',
    },
    // What a reader takes out of the site.
    taken: {
      heading: 'What you take with you',
      copying:
        'What you copy, such as a link or a citation, stays on the clipboard. Some devices keep a list of it or pass it on to your other devices.',
      copying_young:
        'Your device remembers what you copy, such as a link. Your other devices may show it too.',
      printing: 'What you print can be found, and a printer or a computer may list it.',
      printing_young: 'Others can find what you print. A printer may keep a list.',
      downloads:
        'A table or a file with reports that you download stays in your downloads until you delete it there. “Forget everything” cannot remove it.',
      downloads_young:
        'A file that you download stays until you delete it. It is often in a folder called “Downloads”. We cannot remove it for you.',
      pictures: 'Pictures of the screen stay where your device puts them.',
    },
    exit: {
      heading: 'What “Exit this page” does',
      does: 'It empties the page at once and opens a weather page, or a plain clock when there is no network. Going back does not show the page you left.',
      does_young:
        'It empties the page at once. Then it opens a weather page. With no signal it opens a plain clock. Going back does not show the page you left.',
      shift:
        'Pressing Shift three times does the same. You can switch that off in “Reading settings”, if your keyboard or an aid uses Shift.',
      shift_young: 'You can also press Shift three times. You can turn that off in “Reading settings”.',
      blank:
        'Pages on hard subjects turn blank while another app or tab is in front. This works on some devices only. You can change it in “Reading settings”.',
      blank_young:
        'Pages on hard subjects go blank while you use another app. That works on some devices only. You can change it in “Reading settings”.',
      // Only where there is no script, in place of the three before; {{site}} is the host of the neutral page.
      withoutScript:
        'Without JavaScript, as now, it only opens {{site}}. Going back shows the page again, Shift does nothing and no page turns blank. Close the tab when you leave.',
      withoutScript_young:
        'JavaScript is off here. So it only opens {{site}}. Going back shows the page again. Shift does nothing, and no page goes blank. Close the tab when you leave.',
      not: 'It does not hide that you were here from somebody who looks in the browser’s history.',
      not_young: 'But the browser’s history can still show that you were here.',
    },
    limits: {
      heading: 'What we cannot do',
      history:
        'The browser keeps its own history of the pages you open. Titles of pages on hard subjects are kept plain, but the address of this site is there.',
      history_young:
        'The browser keeps a list of the pages you open. We give pages on hard subjects plain titles. But the address of this site is in that list.',
      others:
        'Whoever runs the network or the device may see that this site was opened. Other devices that share an account may show it too.',
      others_young:
        'Whoever runs your network or your device may see you were here. Other devices with the same account may show it too.',
      installed:
        'If this site was put on the home screen, its icon stays until you remove it there. Its name is “Twofold”.',
      installed_young: 'Did you put this site on the home screen? Its icon stays until you remove it there.',
      clearing:
        'You can clear the history in the browser’s own settings. Clearing all of it can itself look unusual to somebody who checks.',
      clearing_young:
        'You can clear the history in the browser’s settings. But if all of it is gone, someone may notice.',
    },
    // What only the browser can clear: names of browsers, each of which unfolds its steps.
    browsers: {
      heading: 'What only the browser can clear',
      lead: 'The history, the list of downloads and the browser’s own copies of pages are the browser’s. Here is where to look.',
      lead_young: 'The history and the list of downloads belong to the browser. Here is where to look.',
      chrome: 'Chrome and Edge',
      safariPhone: 'Safari on an iPhone or iPad',
      safariMac: 'Safari on a Mac',
      firefox: 'Firefox',
      samsung: 'Samsung Internet',
      differ:
        'On your device some of these names may differ. If you share an account, your other devices may keep a history too.',
      differ_young: 'Some names may differ on your device. Your other devices may keep a history too.',
      private:
        'A private window keeps no history on this device once all private windows are closed. The network and whoever runs the device may see your visit all the same.',
      private_young:
        'A private window keeps no history once you close it. But people who run your network or device may still see it.',
    },
    // The steps; names of settings as that browser writes them.
    steps: {
      chrome:
        'One page: open the menu (three dots), then History, and remove the pages of this site from the list. What the site stores: Settings › Privacy and security (in Edge: Privacy, search and services) › Site settings or Cookies and site data, then the list of all sites. All of it: Delete browsing data.',
      safariPhone:
        'One page: the book sign, then the clock sign for History; swipe a page to the left to delete it. What the site stores: the Settings app › Apps › Safari (in older systems Settings › Safari) › Advanced › Website Data. All of it: Clear History and Website Data.',
      safariMac:
        'One page: in the menu History, choose Show All History, pick the pages of this site and press Delete. What the site stores: Safari › Settings › Privacy › Manage Website Data. All of it: History › Clear History.',
      firefox:
        'On a computer: open History, find a page of this site, press the right mouse button on it and choose Forget About This Site. It removes its pages and what it stores together. On a phone: open the menu, then History, and remove the pages; Settings › Delete browsing data has the rest.',
      samsung:
        'One page: the menu (three lines), then History; hold a page down, then delete it. What the site stores: Settings › Sites and downloads › Manage website data. All of it: Settings › Personal browsing data › Delete browsing data.',
    },
  },
  // The page whose answer tells the browser to clear what it keeps of this site. It opens without script too. Its title
  // stays in the browser’s history.
  forgotten: {
    title: 'Done',
    heading: 'Your browser was asked to clear what it keeps of this site',
    words:
      'Most browsers do so: saved reports, settings and copies of pages go. The history stays. Not every host passes the request on.',
    words_young: 'Most browsers do. Saved reports and settings go. The history stays.',
    look: 'Look what is left',
  },
  about: {
    lead: 'This site shows public reports that exist in more than one version: the full report for adults, and a version for children and young people.',
    lead_young:
      'Here you can read public reports. There is a full report for adults. There is another version for children and young people.',
    versionsHeading: 'Two versions, part by part',
    versions:
      'You can read either version, or both side by side with the matching parts next to each other. When you change version, you stay at the same place in the report.',
    versions_young:
      'You can read one version, or both side by side. The parts that match stand next to each other. Change the version, and you stay at the same place.',
    pairs:
      'The publisher decides which parts match. Where a part is left out or added, the page says so and says why.',
    pairs_young:
      'The publisher decides which parts match. If a part is left out or added, the page says why.',
    // Before a link to the page for teachers.
    teachers:
      'Teachers can make a link, or a code to scan, that opens some parts of a young people’s version for a class:',
    teachers_young: 'Teachers can make a link that opens some parts for a class:',
    retellingHeading: 'Whose words these are',
    retelling:
      'The reports here are independent retellings, written for this reader from public sources that each report lists. They are not the original publishers’ own texts. What could not be verified is left out.',
    retelling_young:
      'We wrote these reports again in our own words. We used public sources, and each report lists them. The first publishers did not write these texts. What we could not check is left out.',
    publisher: 'This library is published by {{publisher}}.',
    offlineHeading: 'With no signal',
    offline:
      'A report can be saved on your device and read with no network. What stays on the device, and how to remove it:',
    offline_young:
      'You can save a report and read it with no signal. See what stays on your device, and how to remove it:',
    licenceHeading: 'Using the texts and the code',
    someRetellings:
      'A report that says so is an independent retelling, written for this reader from public sources that it lists. It is not the original publisher’s own text.',
    someRetellings_young:
      'Some reports are written again in our own words, and say so. They list the public sources that we used. The first publishers did not write these texts.',
    licence: 'The code of this reader is under the MIT licence.',
  },
  accessibility: {
    lead: 'We want everybody to be able to read these reports. We aim for WCAG 2.2 at level AA, and for several rules of level AAA.',
    lead_young:
      'We want everybody to be able to read these reports. There are rules for that, called WCAG 2.2. We aim for level AA, and for some rules of level AAA.',
    doneHeading: 'What was built in',
    structure: 'Every page has one main heading, named regions and a link to skip to the text.',
    structure_young: 'Every page has one main heading. A link skips to the text.',
    keyboard: 'Everything works with the keyboard alone, and what has the focus can always be seen.',
    keyboard_young: 'You can do everything with a keyboard. You can always see where you are.',
    partKeys:
      'In a report, Alt and Page Down go to the next part, and Alt and Page Up to the one before. Alt and End say where you are and how far you have read.',
    partKeys_young:
      'In a report, press Alt and Page Down for the next part. Press Alt and Page Up to go back. Alt and End say where you are.',
    pairKeys: 'Side by side, the same keys go to the next pair of parts and to the one before.',
    pairKeys_young: 'Side by side, these keys go to the next pair, and back.',
    colours:
      'Text has a contrast of at least 7 to 1. Colour never carries a meaning alone. Dark, white and high-contrast colours can be chosen.',
    colours_young:
      'Letters stand out clearly from the page. Nothing is told by colour alone. You can choose dark, white or strong colours.',
    zoom: 'Pages can be enlarged to 400 % and keep to one column.',
    zoom_young: 'You can make pages four times as big. They stay in one column.',
    plain:
      'The young people’s version is the plainer way to read the same report, and difficult words are explained.',
    plain_young: 'The young people’s version tells the same in plainer words. Hard words are explained.',
    noScript: 'Every page can be read with JavaScript switched off.',
    noScript_young: 'You can read every page without JavaScript.',
    print:
      'A version, a part of it, or both side by side can be printed without controls, with help contacts at the end.',
    print_young:
      'You can print a version, or a part of it. It leaves out the buttons and ends with ways to get help.',
    shift:
      'Pressing Shift three times leaves the site. Who needs Shift for something else, such as sticky keys, can switch that off in “Reading settings”.',
    shift_young: 'Pressing Shift three times leaves this site. You can turn that off in “Reading settings”.',
    testedHeading: 'How it was tested',
    // When, and by what.
    when: 'Programs check pages whenever the code changes: axe with the rules of WCAG, an HTML validator, and our own tests in the browser Chromium.',
    when_young: 'When the code changes, a computer checks the pages. It uses one browser, Chromium.',
    keys: 'They go through a whole task with the keyboard alone, and again by names and roles alone, as assistive technology finds things.',
    keys_young: 'They do a whole task with only a keyboard. They do it again by the names of things.',
    sizes:
      'They look at narrow and wide windows, pages at 400 %, text at 200 %, and wide spacing, and tell what does not fit.',
    sizes_young: 'They try small and large windows, big pages and big text.',
    looks:
      'They measure contrast in light, dark and high-contrast colours, in the colours that a device forces, and without motion.',
    looks_young: 'They try light, dark and strong colours. They also try pages with nothing that moves.',
    part: 'Programs find a part of all barriers. Whether a page makes sense, only people can tell.',
    part_young: 'Programs do not find everything. People have to try it too.',
    openHeading: 'What was not tested yet',
    people: 'No young people and no people with disabilities have tested this reader yet.',
    people_young: 'No young people have tried this site yet. No disabled people have tried it yet.',
    devices: 'Only Chromium was tested, not Safari or Firefox.',
    devices_young: 'We tested it in one browser, Chromium. We did not test Safari or Firefox.',
    readers: 'No screen reader has been used on it by somebody who depends on one.',
    readers_young: 'Some people need a screen reader. None of them has tried this site yet.',
    settings: 'You can change how texts look:',
  },
  // The page of support services.
  helpPage: {
    lead: 'You can talk to someone. What happened is never the fault of the person it happened to.',
    lead_young: 'You can talk to someone. What happened is not your fault.',
    none: 'No support services are named here yet.',
    none_young: 'There are no phone numbers here yet. You can ask an adult you trust.',
    unchecked:
      'Nobody has checked these contacts for this release yet. If one does not work, try another, or ask an adult you trust.',
    unchecked_young:
      'Nobody has checked these numbers yet. If one does not work, try another. You can also ask an adult you trust.',
    doors: 'Who is the help for?',
    // Chooses among the services: by nation, and by what it is about. The first is what applies when nothing was chosen.
    where: 'Where are you?',
    anywhere: 'Anywhere',
    // The nations of the UK; a publisher’s own are shown as they are written.
    nations: {
      england: 'England',
      scotland: 'Scotland',
      wales: 'Wales',
      'northern-ireland': 'Northern Ireland',
    },
    what: 'What is it about?',
    anything: 'Anything',
    // What people need help with.
    needs: {
      abuse: 'Someone is being hurt or used',
      advice: 'Advice',
      care: 'Being in care',
      deaf: 'Sign language',
      feelings: 'Feelings',
      online: 'Something online',
      pictures: 'Pictures or videos of someone',
      rights: 'Rights',
      suicide: 'Thoughts of suicide',
      talk: 'Someone to talk to',
      text: 'Help by text message',
      worry: 'A worry',
    },
    showAll: 'Show all',
    shown_one: '{{count}} of {{all}} is shown.',
    shown_other: '{{count}} of {{all}} are shown.',
    noneFits: 'Nothing here fits what you chose. Choose “Show all” to see the others.',
    // In the panel that opens over a page: a heading, and a button.
    danger: 'If someone is in danger now',
    close: 'Close',
    me: 'For me',
    friend: 'For a friend',
    worriedAdult: 'I’m an adult worried about a child',
    professional: 'I work with children',
  },
  // Saving a report: the dialogs, and what is said beside the button.
  saving: {
    // Buttons in the dialog.
    start: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    // In the dialog, while the size is being looked up, and then.
    findingSize: 'Finding the size…',
    size: 'It takes up {{size}} on this device.',
    // After it; {{bytes}} is the number as it is written, {{count}} the same as a number.
    exactly_one: 'Exactly: {{bytes}} byte.',
    exactly_other: 'Exactly: {{bytes}} bytes.',
    // In the dialog: what saving does.
    stays: 'What you save stays in this browser until you remove it. You can then read it with no signal.',
    stays_young: 'The report stays on this device until you remove it. You can read it with no signal.',
    // In the dialog, above the choices: which versions, and whether the pictures too. {{version}} is such as “Full report”.
    what: 'What to save',
    both: 'Both versions',
    all: 'All versions',
    only: '{{version}} only',
    noPictures: 'Without pictures',
    // In a dialog of its own or among what the dialog says: the network costs by its use.
    spendTitle: 'Use mobile data?',
    spend: 'This device is on mobile data or set to save data. At most {{size}} will come over it for this.',
    spend_young: 'You are on mobile data, or set to save data. This may use {{size}}.',
    // After it, on a first visit.
    spendSite: 'The pages of the site itself come too, once, so that they open with no signal.',
    spendSite_young: 'The other pages of this site come too, once. Then they open with no signal.',
    // In the dialog, only for sensitive reports.
    staysSensitive:
      'Anyone who uses this browser can find it under “Saved reports”. If somebody else looks at this device, reading without saving is safer.',
    staysSensitive_young:
      'Anyone who uses this device can find it. If others look at this device, it is safer not to save.',
    // In the dialog; {{title}} is the neutral title.
    listedAs: 'It will be listed as “{{title}}”.',
    // What the status beside the button says, in this order.
    waiting: 'Waiting. Another save is going on first.',
    waiting_young: 'Waiting. Another save comes first.',
    going: 'Saving…',
    checking: 'Checking…',
    // After one of these, where an older copy is being replaced or more is added to it.
    oldStays: 'The copy that is here can be read meanwhile.',
    oldStays_young: 'You can still read the copy that is here.',
    saved: 'Saved and checked',
    notFinished: 'Not finished',
    paused: 'Paused',
    needsRepair: 'Needs repair',
    // After “Needs repair”.
    lost: 'The browser has lost {{size}} of it. The rest can still be read.',
    lost_young: 'The browser lost {{size}} of it. You can still read the rest.',
    // After “Saved and checked”, where the reader left something out. {{version}} names one version or more.
    hasOnly: 'Only this version is here: {{version}}.',
    hasNoPictures: 'The pictures are left out.',
    restTakes: 'The rest would take up {{size}} more.',
    restTakes_young: 'The rest needs {{size}} more.',
    restNotFinished: 'The rest is not finished.',
    // In the place of a picture; what is to be seen on it follows.
    pictureLeftOut: 'This picture is not saved on this device.',
    // Buttons beside a save that goes on, was paused, or left something out.
    pause: 'Pause',
    goOn: 'Go on',
    saveRest: 'Save the rest',
    // Beside each thing that can be saved, such as “58 kB”.
    offerSize: '{{size}}',
    // Beside a report in the list of all reports.
    mark: 'Saved on this device',
    markPart: 'Part of it is saved on this device',
    notSaved: 'Not saved.',
    removed: 'Removed from this device.',
    // Name of the progress bar, and the words beside it, such as “1.2 MB of 3 MB”.
    progress: 'Saved so far',
    progressOf: '{{done}} of {{all}}',
    newerThere: 'There is a newer version of this report.',
    // The title of the dialog before a saved report is removed, and what it says.
    removeTitle: 'Remove this saved report?',
    removeWords:
      '“{{title}}” will no longer be on this device. You can save it again when there is a network.',
    removeWords_young:
      '“{{title}}” will be gone from this device. You can save it again with signal or wifi.',
    removeFailed: 'Part of it could not be removed. Close the other tabs of this site and try again.',
    // Why a save did not end well; a sentence each, after “Not finished” or “Not saved.”
    problem: {
      'no-network': 'The network was cut off. What has come so far is kept.',
      'no-network_young': 'The signal was lost. What has come so far is kept.',
      refused: 'The site did not send every part. Try again later.',
      'sign-in': 'This network wants you to sign in first. Sign in, then try again.',
      'sign-in_young': 'This wifi wants you to sign in first. Sign in, then try again.',
      'wrong-bytes': 'A part arrived damaged twice and was not kept. Try again later.',
      'no-room': 'There is not enough room on this device.',
      'no-storage': 'This device could not keep the report. Its storage may be full or switched off.',
      'no-storage_young': 'This device could not keep the report. It may be full, or set to keep nothing.',
      'no-answer':
        'This browser did not answer when it was asked to keep the report. Close all of its windows, open it again, then try again.',
      'no-answer_young': 'This browser is stuck. Close all of its windows. Then open it again and try again.',
      'no-worker':
        'This browser cannot show saved reports with no signal, so nothing was kept. A private window may be the reason.',
      'no-worker_young':
        'This browser cannot show saved reports with no signal. So nothing was kept. A private window may be why.',
    },
    // Where a save of something newer, or a look for it, did not begin.
    notReached: 'The site cannot be reached now. Try again later.',
    // After “There is not enough room”, with a link to the saved reports.
    needs: 'This report needs {{size}}.',
    makeRoom: 'Remove saved reports that you no longer need',
    // In the dialog, where the size could not be looked up.
    cannotStart: {
      'no-network':
        'The site cannot be reached now, so the report cannot be saved. Try again when there is a network.',
      'no-network_young':
        'We cannot reach the site, so this report cannot be saved now. Try again with signal or wifi.',
      refused: 'The site does not offer this report for saving now. Try again later.',
      refused_young: 'This report cannot be saved just now. Try again later.',
    },
    // Beside the button and on the page of saved reports: why nothing can be saved in this browser.
    unavailable: {
      insecure: 'Reports can only be saved when the address begins with “https”.',
      insecure_young: 'You can only save reports if the address begins with “https”.',
      missing: 'This browser cannot save reports here. A private window may be the reason.',
      missing_young: 'This browser cannot save reports here. A private window may be why.',
      blocked: 'This browser does not let this site keep anything. A private window may be the reason.',
      blocked_young: 'This browser does not let this site keep anything. A private window may be why.',
      'no-answer':
        'This browser does not say what is saved. This page will ask it again. If nothing changes, close all windows of the browser and open it again.',
      'no-answer_young':
        'This browser does not say what is saved. This page will ask it again soon. If nothing changes, close all windows of the browser. Then open it again.',
    },
  },
  // In the list of all reports, at a series with several: the button, its dialog and the status beside it.
  series: {
    save: 'Save all of this series',
    // In the dialog; {{count}} is the number of reports that are not saved yet.
    size_one: 'It is {{count}} report and takes up {{size}} on this device.',
    size_other: 'They are {{count}} reports and take up {{size}} on this device.',
    oneByOne: 'They are saved one after the other. You can go on reading.',
    oneByOne_young: 'They are saved one by one. You can keep reading.',
    cancel: 'Cancel saving this series',
    soFar_one: '{{count}} of {{all}} reports is saved.',
    soFar_other: '{{count}} of {{all}} reports are saved.',
    allSaved: 'All of this series is saved on this device.',
  },
  // The page of saved reports.
  // Carrying reports to another device as one file (en-pack.ts has the words of the dialogs and of the file).
  packTools: {
    // On the page of saved reports: a heading, what this is, and two buttons.
    name: 'Take reports to another device',
    lead: 'You can put reports into one file, on a stick for example. It opens in any browser, with no network.',
    lead_young: 'You can put reports into one file. The file opens with no signal.',
    make: 'Make a file to carry',
    open: 'Open a file from another device',
    // Beside that button, where the browser keeps nothing.
    cannotKeep:
      'This browser cannot keep what such a file holds. The file itself can be opened and read by a double click.',
    cannotKeep_young:
      'This browser cannot keep what is in such a file. You can open the file itself with a double click.',
    // In the dialog where reports are saved: a link.
    makeInstead: 'Make a file to carry instead',
  },
  shelf: {
    // In the page before script has run, and for good where there is none.
    needsScript: 'The list of what is saved on this device needs JavaScript. Reading does not.',
    looking: 'Looking for what is saved…',
    emptyHow: 'Open a report and choose “Save for offline”. It can then be read with no signal.',
    emptyHow_young: 'Open a report and choose “Save for offline”. Then it opens with no signal.',
    // Such as “3 reports are saved on this device. They take up 4.2 MB.”
    count_one: '{{count}} report is saved on this device. It takes up {{size}}.',
    count_other: '{{count}} reports are saved on this device. They take up {{size}}.',
    // After it, where something is only half there.
    inAll: 'With what is not finished it is {{size}} in all.',
    inAll_young: 'With the unfinished ones, it is {{size}} in all.',
    // Name of the list.
    list: 'Saved reports',
    // Under a title: its size and, where the device says so, the day.
    itemSize: '{{size}}.',
    itemSaved: '{{size}}, saved on {{date}}.',
    itemChecked: 'Last checked on {{date}}.',
    itemWhole: 'All of it is here.',
    // Reads a saved report through; what came of it stands beside “Saved and checked”.
    check: 'Check again',
    allRight: 'Every part was read and is right.',
    allRight_young: 'We read every part. All is well.',
    notChecked: 'It could not be checked. Try again.',
    notChecked_young: 'We could not check it. Try again.',
    // What the browser says about keeping saved reports.
    kept: 'This browser keeps them until you remove them.',
    kept_young: 'They stay in this browser until you remove them.',
    notKept:
      'This browser was asked to keep them and does not promise it. It may delete them when the device runs out of room, or if you do not come here for weeks.',
    notKept_young:
      'We asked this browser to keep them. It does not promise that. It may delete them if the device gets full. It may also do so if you stay away for weeks.',
    // Above the list, where a saved report would not open with no signal.
    noWorker:
      'This browser cannot show them with no signal now, because a part of this site did not start. They are still kept, and can be read with a network.',
    noWorker_young:
      'They do not open with no signal now. A part of this site did not start. They are still here. You can read them with signal or wifi.',
    lookForNewer: 'Look for newer versions',
    lookingForNewer: 'Looking for newer versions…',
    // Beside that button, where there is no network.
    newerOffline: 'You are offline. Newer versions can be looked for when there is a network.',
    newerOffline_young: 'You are offline. You can look for newer versions with signal or wifi.',
    noNewer: 'All saved reports are up to date.',
    // The same where not all of them are whole, or the site does not tell of each.
    noneFound: 'No newer version was found.',
    takenBack_one: '{{count}} saved report was withdrawn by its publisher.',
    takenBack_young_one: '{{count}} saved report was taken back.',
    takenBack_other: '{{count}} saved reports were withdrawn by their publisher.',
    takenBack_young_other: '{{count}} saved reports were taken back.',
    newer_one: '{{count}} saved report has a newer version.',
    newer_other: '{{count}} saved reports have a newer version.',
    removeAll: 'Remove all',
    removeAllTitle: 'Remove all saved reports?',
    removeAllWords: 'No report will be left on this device. You can save them again when there is a network.',
    removeAllWords_young:
      'No report will be left on this device. You can save them again with signal or wifi.',
    removedAll: 'All saved reports are removed from this device.',
    removedAll_young: 'All saved reports are gone from this device.',
  },
  // A report that its publisher took back: the page at its addresses, and what is said of a copy on this device.
  withdrawn: {
    heading: 'This report was withdrawn',
    heading_young: 'This report was taken back',
    words: '“{{title}}” was withdrawn by its publisher on {{date}}. It can no longer be read here.',
    words_young: '“{{title}}” was taken back on {{date}}. You cannot read it here now.',
    // What becomes of copies that readers saved.
    copiesStay: 'A copy that you saved stays on your device until you remove it.',
    copiesStay_young: 'If you saved a copy, it stays until you remove it.',
    copiesGo: 'Saved copies are removed when this site is next opened with a network.',
    copiesGo_young: 'A saved copy goes when you next open this site online.',
    // In the list of saved reports, under the title.
    here: 'Withdrawn by its publisher on {{date}}.',
    here_young: 'Taken back on {{date}}.',
    mayKeep: 'You can keep this copy or remove it.',
    // Once, after it was done.
    removed: '“{{title}}” was withdrawn by its publisher, and was removed from this device.',
    removed_young: '“{{title}}” was taken back. It is gone from this device.',
  },
  // What was put right in a saved report’s newer version, before the reader takes it.
  corrected: {
    // Name of the list.
    list: 'What has changed',
    // Such as “3 May 2026: The number of beds was wrong.”
    entry: '{{date}}: {{text}}',
    unsaid: 'The publisher does not say what changed.',
    unsaid_young: 'It does not say what changed.',
  },
} as const;
