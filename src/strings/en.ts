/**
 * The words of the interface in English. A key with the ending `_young` is what young people's pages say
 * instead; `_one` and `_other` are i18next's plurals. Comments tell the translator where a sentence stands.
 */
export const en = {
  // Shown after every page's name in the browser's tab; a neutral name.
  siteName: 'Twofold',
  // Above and around every page.
  header: {
    skip: 'Skip to the text',
    // Name of the links in the header.
    nav: 'Settings and help',
    settings: 'Reading settings',
    help: 'Get help',
    // Name of the region in which news are spoken; never seen.
    news: 'News about this page',
  },
  footer: {
    nav: 'More pages',
    library: 'All reports',
    saved: 'Saved reports',
    about: 'About this reader',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    published: 'Published by {{publisher}}.',
    retellings: 'Every report here is an independent retelling.',
  },
  // The way out of every page. The three sentences are spoken when Shift is pressed.
  exit: {
    name: 'Exit this page',
    said1: 'Shift, press 2 more times to exit.',
    said2: 'Shift, press 1 more time to exit.',
    said3: 'Exiting page.',
  },
  library: {
    empty: 'There are no reports here yet.',
  },
  // What versions are called: on tabs, in lists, in sentences.
  version: {
    adults: 'Full report',
    youngPeople: 'Young people’s version',
    easyRead: 'Easy Read version',
    sideBySide: 'Side by side',
    // Where a report has a version in several languages, such as “Full report (Cymraeg)”.
    inLanguage: '{{name}} ({{language}})',
  },
  // The link after each heading that leads to the same part in another version.
  readIn: {
    adults: 'Read this part in the full report',
    youngPeople: 'Read this part in the young people’s version',
    easyRead: 'Read this part in the Easy Read version',
  },
  // After a heading, where the part is in no other version; the author’s reason follows.
  notIn: {
    adults: 'This part is not in the full report.',
    youngPeople: 'This part is not in the young people’s version.',
    easyRead: 'This part is not in the Easy Read version.',
  },
  // How the two sides of a pair relate.
  relation: {
    same: 'Says the same',
    shortened: 'Shortened',
    merged: 'Brought together',
    moved: 'Moved',
    leftOut: 'Left out',
    added: 'Added',
  },
  // What came of a recommendation, as far as the report knows.
  status: {
    done: 'done',
    partly: 'partly done',
    notDone: 'not done',
    unknown: 'not known',
  },
  // The pages of one report.
  report: {
    // Before the date.
    publishedBy: '{{publisher}},',
    minutes_one: '{{count}} min',
    minutes_other: '{{count}} min',
    words_one: '{{words}} word',
    words_other: '{{words}} words',
    readingAge: 'reading age about {{age}}',
    readingAge_young: 'for readers of about {{age}}',
    versions: 'Choose a version',
    sideBySide: 'Read both side by side',
    differences: 'What each version leaves out or adds',
    about: 'About this report and its sources',
    library: 'All reports',
    contentNote: 'Before you read',
    corrections: 'Corrections',
    sources: 'Sources',
    retelling:
      'This is an independent retelling made for this reader. It is not the text of the original publisher ({{publisher}}).',
    retelling_young:
      'We wrote this text ourselves. It is not the text of the people who made the report ({{publisher}}).',
    // In the browser’s tab, such as “One year on: Full report”.
    pageName: '{{title}}: {{version}}',
    // For search engines, where the report is sensitive.
    neutralDescription: 'A report from {{publisher}}, in a full version and a version for young people.',
  },
  // While reading a version.
  reader: {
    chooseVersion: 'Choose a version',
    contents: 'Contents',
    print: 'Print',
    // Names of the numbers beside headings and paragraphs, which are links to themselves.
    partLink: 'Part {{number}}, link to this part',
    blockLink: 'Paragraph {{number}}, link to this paragraph',
    keyPoint: 'Key point',
    note: 'Note',
    contentNote: 'What this part holds',
    contentNote_young: 'What this part is about',
    skipPart: 'Skip to “{{heading}}”',
    recommendation: 'Recommendation',
    recommendationTo: 'Recommendation to {{to}}',
    wordsExplained: 'Words explained',
    footnotes: 'Notes',
    footnotes_young: 'Notes and where we found things out',
    footnoteBack: 'Back to where note {{number}} stands',
    getHelp: 'Get help',
    // Spoken when another version is shown.
    nowShowing: 'Now showing: {{version}}.',
    // At the foot of the window, when the passage has no counterpart; the author’s reason stands between.
    noCounterpart: 'This part is not in this version ({{version}}).',
    nearest: 'You see the nearest part before it.',
    notLoaded:
      '“{{version}}” could not be loaded: there is no network, and the report is not saved on this device. You can go on reading here.',
    notLoaded_young:
      '“{{version}}” could not be loaded. There is no signal, and the report is not saved on this device. You can keep reading this one.',
    closeNote: 'Close',
    // Where the words of a version will be, while they come.
    loading: 'The words are coming…',
    next: 'What next',
  },
  // Reading aloud: the button on a report, the bar at the foot of the window, and what is said where it cannot be done.
  listen: {
    start: 'Listen',
    end: 'Stop listening',
    // Beside the button.
    notLoaded: 'Reading aloud could not be loaded. Try again when there is a network.',
    notLoaded_young: 'This could not be loaded. Try again when you have signal or wifi.',
    // Name of the bar, and its buttons.
    bar: 'Reading aloud',
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
      windows: 'Settings › Time & language › Speech › Manage voices › Add voices.',
      mac: 'System Settings › Accessibility › Spoken Content (or Read & Speak) › System voice › Manage Voices.',
      ios: 'Settings › Accessibility › Spoken Content (or Read & Speak) › Voices. Choose the language, then download a voice.',
      android:
        'Settings › Accessibility › Text-to-speech output. Open the settings beside the engine’s name and choose Install voice data.',
      chromeos: 'Settings › Accessibility › Text-to-Speech. Choose a voice that works offline.',
    },
    otherDevices: 'On another kind of device',
    // In the dialog, once a voice was added.
    found: 'There is a voice now.',
    close: 'Close',
  },
  // A look into the other version, unfolded below a part or a paragraph.
  peek: {
    // The button after “Read this part in the full report”; the second is its whole name, which begins with the first.
    open: 'See it here',
    openName: 'See it here, without leaving this version: part {{number}}',
    name: 'The same in the other version: {{version}}',
    name_young: 'The same bit in the other version: {{version}}',
    close: 'Close',
    notLoaded:
      'These words could not be loaded: there is no network, and the report is not saved on this device.',
    notLoaded_young:
      'These words could not be loaded. There is no signal, and the report is not saved on this device.',
  },
  sideBySide: {
    coverage_one: '{{paired}} of {{count}} part of the full report is also in the {{version}}.',
    coverage_other:
      '{{paired}} of {{count}} parts of the full report are also in the other version ({{version}}).',
    proposed: 'Matched by software; not yet checked by a person.',
    // Name of a row, for those who go through the page by regions.
    row: 'Pair {{number}} of {{of}}: {{heading}}',
    // Unfolds the right side where the screen is narrow.
    unfold: 'In the other version: {{version}}',
    notHere: 'Not in this version ({{version}}).',
    end: 'Words explained and notes of both versions',
  },
  differences: {
    heading: 'What each version leaves out or adds: {{title}}',
    pageName: '{{title}}: differences',
    lead: 'A shorter version must leave things out. This page says what, and why, so that nobody has to guess.',
    confirmed: 'The publisher of this library matched these parts and gave the reasons.',
    leftOut_one: 'Left out ({{count}})',
    leftOut_other: 'Left out ({{count}})',
    leftOutLead: 'In the full report, and not in the young people’s version.',
    added_one: 'Added ({{count}})',
    added_other: 'Added ({{count}})',
    addedLead: 'In the young people’s version, and not in the full report.',
    shortened_one: 'Shortened ({{count}})',
    shortened_other: 'Shortened ({{count}})',
    shortenedLead: 'In both, with fewer words in the young people’s version.',
    merged_one: 'Brought together ({{count}})',
    merged_other: 'Brought together ({{count}})',
    mergedLead: 'Several parts of the full report are told as one.',
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
  help: {
    heading: 'Get help',
    lead: 'You can talk to someone. What happened is never the fault of the person it happened to.',
    none: 'This library names no support services yet.',
    unchecked:
      'A person has not yet checked these contacts for this release. If one does not work, try another, or ask an adult you trust.',
    doors: 'Who is the help for?',
    me: 'For me',
    friend: 'For a friend',
    worriedAdult: 'I’m an adult worried about a child',
    professional: 'I work with children',
    call: 'Call {{number}}',
    text: 'Send a text to {{number}}',
    textMessage: 'Text {{message}} to {{number}}',
    web: 'Go to {{site}}',
    checked: 'Last checked on {{date}}',
    cardName: 'If you want to talk to someone',
    cardWords:
      'If something like this has happened to you or to someone you know, it is not your fault. These people listen.',
    all: 'All ways to get help',
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
      'This is how a text looks with your settings. A line should be easy to follow from its end to the start of the next one. If it is not, try more space, or a narrower column.',
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
    face: { name: 'Letters', atkinson: 'Atkinson Hyperlegible', device: 'This device’s own' },
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
      'So that the reader opens with no signal, the browser keeps its empty parts: its code, letters, this page, the list of reports and the help page. They do not tell what you have read.',
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
    colours:
      'Text has a contrast of at least 7 to 1. Colour never carries a meaning alone. Dark, white and high-contrast colours can be chosen.',
    zoom: 'Pages can be enlarged to 400 % and keep to one column.',
    plain:
      'The young people’s version is the plainer way to read the same report, and difficult words are explained.',
    noScript: 'Every page can be read with JavaScript switched off.',
    print: 'Versions can be printed without controls, with help contacts at the end.',
    testedHeading: 'How it was tested',
    tested:
      'Automatic checks (axe, an HTML validator and our own browser tests in Chromium) run over every page, in light and dark colours and on narrow and wide screens, whenever the code changes.',
    openHeading: 'What was not tested yet',
    people: 'No young people and no people with disabilities have tested this reader yet.',
    devices: 'Only Chromium was tested, not Safari or Firefox.',
    readers: 'No screen reader has been used on it by somebody who depends on one.',
    settings: 'You can change how texts look:',
  },
  notFound: {
    heading: 'This page is not here',
    words: 'The address may be mistyped, or the page may have moved.',
  },
  problem: {
    heading: 'This page could not be shown',
    words:
      'The network may be gone, or something went wrong on our side. What is saved on this device still works.',
    again: 'Try again',
  },
  // The empty page that saved reports are put into; seen only for a moment.
  frame: {
    heading: 'Report',
  },
  // The shelf of saved reports, saving, and updates of the site.
  offline: {
    // The button on a report, and the title of the dialog that it opens.
    save: 'Save for offline',
    // Buttons in dialogs and beside the progress bar.
    saveNow: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    // In the dialog, while the size is being looked up, and then.
    findingSize: 'Finding the size…',
    size: 'It takes up {{size}} on this device.',
    // In the dialog: what saving does.
    stays:
      'All versions of this report and its pictures stay in this browser until you remove them. You can then read them with no signal.',
    stays_young: 'The report stays on this device until you remove it. You can read it with no signal.',
    // In the dialog, only for sensitive reports.
    staysSensitive:
      'Anyone who uses this browser can find it under “Saved reports”. If somebody else looks at this device, reading without saving is safer.',
    staysSensitive_young:
      'Anyone who uses this device can find it. If somebody else looks at your device, it is safer not to save it.',
    // In the dialog; {{title}} is the neutral title.
    listedAs: 'It will be listed as “{{title}}”.',
    // What the status beside the button says, in this order.
    saving: 'Saving…',
    checking: 'Checking…',
    saved: 'Saved and checked',
    notFinished: 'Not finished',
    // Beside a report in the list of all reports.
    savedMark: 'Saved on this device',
    notSaved: 'Not saved.',
    removed: 'Removed from this device.',
    // Name of the progress bar, and the words beside it, such as “1.2 MB of 3 MB”.
    progress: 'Saved so far',
    progressOf: '{{done}} of {{all}}',
    // Goes on with a save that was cut off.
    finish: 'Finish saving',
    newerThere: 'There is a newer version of this report.',
    saveNewer: 'Save the newer version',
    // The button, the title of its dialog, and what the dialog says.
    remove: 'Remove',
    removeTitle: 'Remove this saved report?',
    removeWords:
      '“{{title}}” will no longer be on this device. You can save it again when there is a network.',
    removeFailed: 'Part of it could not be removed. Close the other tabs of this site and try again.',
    // Why a save did not end well; a sentence each, after “Not finished” or “Not saved.”
    problem: {
      'no-network': 'The network was cut off. What has come so far is kept.',
      'no-network_young': 'The signal was lost. What has come so far is kept.',
      refused: 'The site did not send every part. Try again later.',
      'sign-in': 'This network wants you to sign in first. Sign in, then try again.',
      'wrong-bytes': 'A part arrived damaged twice and was not kept. Try again later.',
      'no-room': 'There is not enough room on this device.',
      'no-storage': 'This device could not keep the report. Its storage may be full or switched off.',
      'no-worker':
        'This browser cannot show saved reports with no signal, so nothing was kept. A private window may be the reason.',
    },
    // After “There is not enough room”, with a link to the saved reports.
    needs: 'This report needs {{size}}.',
    makeRoom: 'Remove saved reports that you no longer need',
    // In the dialog, where the size could not be looked up.
    cannotStart: {
      'no-network':
        'This device has no network now, so the report cannot be saved. Try again when there is one.',
      refused: 'The site does not offer this report for saving now. Try again later.',
    },
    // Beside the button, where there is no network.
    offlineNow: 'You are offline. A report can be saved when there is a network.',
    offlineNow_young: 'You are offline. You can save this when you have signal or wifi.',
    // Beside the button and on the page of saved reports: why nothing can be saved in this browser.
    unavailable: {
      insecure: 'Reports can only be saved when the address begins with “https”.',
      missing: 'This browser cannot save reports here. A private window may be the reason.',
      blocked: 'This browser does not let this site keep anything. A private window may be the reason.',
    },
    // The page of saved reports.
    shelfTitle: 'Saved reports',
    // In the page before script has run, and for good where there is none.
    needsScript: 'The list of what is saved on this device needs JavaScript. Reading does not.',
    looking: 'Looking for what is saved…',
    empty: 'No reports are saved on this device.',
    emptyHow: 'Open a report and choose “Save for offline”. It can then be read with no signal.',
    toLibrary: 'Go to all reports',
    // Such as “3 reports are saved on this device. They take up 4.2 MB.”
    count_one: '{{count}} report is saved on this device. It takes up {{size}}.',
    count_other: '{{count}} reports are saved on this device. They take up {{size}}.',
    // Name of the list.
    list: 'Saved reports',
    // Under a title: its size and, where the device says so, the day.
    itemSize: '{{size}}',
    itemSaved: '{{size}}, saved on {{date}}',
    // What the browser says about keeping saved reports.
    kept: 'This browser keeps them until you remove them.',
    notKept:
      'This browser may delete them when the device runs out of room, or if you do not come here for weeks.',
    lookForNewer: 'Look for newer versions',
    lookingForNewer: 'Looking for newer versions…',
    // Beside that button, where there is no network.
    newerOffline: 'You are offline. Newer versions can be looked for when there is a network.',
    noNewer: 'All saved reports are up to date.',
    newer_one: '{{count}} saved report has a newer version.',
    newer_other: '{{count}} saved reports have a newer version.',
    removeAll: 'Remove all',
    removeAllTitle: 'Remove all saved reports?',
    removeAllWords: 'No report will be left on this device. You can save them again when there is a network.',
    removedAll: 'All saved reports are removed from this device.',
    // The page that stands in for a report which cannot be had.
    notHereTitle: 'This report is not saved on this device',
    notHereWhy: 'The network does not answer, and this device has no complete copy of the report.',
    notHereWhy_young: 'There is no signal, and the whole report is not on this device.',
    tryAgain: 'Try again',
    savedOnes: 'Reports that you can read now',
    stillWorks:
      'These work with no signal too: your saved reports, “Get help”, “Reading settings” and “Exit this page”.',
    getHelp: 'Get help',
    // A new version of the site: the notice and its buttons.
    updateReady: 'A new version of this reader is ready.',
    updateNow: 'Use it now',
    updateLater: 'Later',
    updateApplying: 'Starting the new version…',
    // Another tab took the new version while this page was open.
    replaced: 'Another tab has started a newer version of this reader. You can go on reading here.',
    reload: 'Reload this page',
  },
} as const;
