/**
 * The words of the interface in English that come with the first page. A key with the ending `_young` is what young people's pages say
 * instead; `_one` and `_other` are i18next's plurals. Comments tell the translator where a sentence stands.
 */
export const first = {
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
    glossary: 'Words explained',
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
  // The same in the middle of a sentence.
  versionWithin: {
    adults: 'the full report',
    youngPeople: 'the young people’s version',
    easyRead: 'the Easy Read version',
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
    accepted: 'accepted',
    partlyAccepted: 'accepted in part',
    rejected: 'not accepted',
    noResponse: 'no answer yet',
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
    // Names of the arrows beside the contents.
    previousPart: 'Previous: {{heading}}',
    nextPart: 'Next: {{heading}}',
    // A button that is seen only by who comes to it by keyboard.
    sayWhere: 'Tell me where I am',
    // Names of the numbers beside headings and paragraphs, which are links to themselves.
    partLink: 'Part {{number}}, link to this part',
    blockLink: 'Paragraph {{number}}, link to this paragraph',
    keyPoint: 'Key point',
    note: 'Note',
    contentNote: 'What this part holds',
    contentNote_young: 'What this part is about',
    skipPart: 'Skip to “{{heading}}”',
    recommendation: 'Recommendation',
    wordsExplained: 'Words explained',
    footnotes: 'Notes',
    footnotes_young: 'Notes and where we found things out',
    footnoteBack: 'Back to where note {{number}} stands',
    // In the small box that opens at a word or at the number of a note: its name, where it is a note, and the links
    // to the lists at the end; and the button there that leads back to the place in the text.
    noteName: 'Note {{number}}',
    allWordsExplained: 'All words explained',
    inListOfNotes: 'See it in the list of notes',
    backToPlace: 'Back to where you were',
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
  // Reading aloud: the button on a report, the bar at the foot of the window, and what is said where it cannot be done.
  listen: {
    start: 'Listen',
    end: 'Stop listening',
    // Beside the button.
    notLoaded: 'Reading aloud could not be loaded. Try again when there is a network.',
    notLoaded_young: 'This could not be loaded. Try again when you have signal or wifi.',
  },
  sideBySide: {
    // How much of the fuller version is in the simpler one, which the key names; {{version}} is the fuller one.
    coverAdults_one: '{{paired}} of {{count}} part of {{version}} is in the full report.',
    coverAdults_other: '{{paired}} of {{count}} parts of {{version}} are in the full report.',
    coverYoungPeople_one: '{{paired}} of {{count}} part of {{version}} has a young people’s version.',
    coverYoungPeople_other: '{{paired}} of {{count}} parts of {{version}} have a young people’s version.',
    coverEasyRead_one: '{{paired}} of {{count}} part of {{version}} has an Easy Read version.',
    coverEasyRead_other: '{{paired}} of {{count}} parts of {{version}} have an Easy Read version.',
    proposed: 'Matched by software; not yet checked by a person.',
    proposed_young: 'A computer matched these parts. No person has checked them yet.',
    // A link in place of the relation, where the other side stands elsewhere in its version.
    moved: 'Moved: in {{version}} this is in part {{number}}, {{heading}}',
    // A link at the place that a part was moved from.
    movedFrom: 'Moved from here: in {{version}} it is in part {{number}}, {{heading}}',
    // Name of the controls that go through the pairs, and of their buttons.
    steps: 'Go from pair to pair',
    next: 'Next pair',
    previous: 'Previous pair',
    // Above the buttons, for those who use a keyboard.
    keys: 'With a keyboard: Alt and Page Down for the next pair, Alt and Page Up for the one before, Alt and End to be told where you are.',
    // Where a report has more than two versions: before links such as “Young people’s version with full report”.
    compare: 'Compare',
    compareWith: '{{left}} with {{right}}',
    unknownPair:
      'This report cannot show the two versions that the address asks for. You see these two instead.',
    // Name of a row, for those who go through the page by regions.
    row: 'Pair {{number}} of {{of}}: {{heading}}',
    // Unfolds the right side where the screen is narrow.
    unfold: 'In the other version: {{version}}',
    notHere: 'Not in this version ({{version}}).',
    end: 'Words explained and notes of both versions',
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
    // Where a dialog could not be fetched.
    notOpened: 'This could not be opened. Try again when there is a network.',
    notOpened_young: 'This could not be opened. Try again when you have signal or wifi.',
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
