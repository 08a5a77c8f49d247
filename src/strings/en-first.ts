/**
 * The words of the interface in English that come with the first page: what it says at once, and what must be said where
 * nothing more can be fetched. A key with the ending `_young` is what is said at the young people's level instead;
 * `_one` and `_other` are i18next's plurals. Comments tell the translator where a sentence stands.
 */
export const first = {
  // Shown after every page's name in the browser's tab; a neutral name.
  siteName: 'Twofold',
  // Above and around every page.
  header: {
    skip: 'Skip to the text',
    // Name of the links in the header.
    nav: 'Search, settings and help',
    search: 'Search',
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
    teachers: 'For teachers',
    published: 'Published by {{publisher}}.',
    retellings: 'Every report here is an independent retelling.',
    retellings_young: 'We wrote every report here again in our own words.',
  },
  // The way out of every page. The three sentences are spoken when Shift is pressed.
  exit: {
    name: 'Exit this page',
    said1: 'Shift, press 2 more times to exit.',
    said1_young: 'Press Shift 2 more times to leave.',
    said2: 'Shift, press 1 more time to exit.',
    said2_young: 'Press Shift 1 more time to leave.',
    said3: 'Exiting page.',
    said3_young: 'Leaving this page.',
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
  // The pages of one report.
  report: {
    // Before the date.
    publishedBy: '{{publisher}},',
    minutes_one: '{{count}} min',
    minutes_other: '{{count}} min',
    words_one: '{{words}} word',
    words_other: '{{words}} words',
    differences: 'What each version leaves out or adds',
    about: 'About this report and its sources',
    library: 'All reports',
    contentNote: 'Before you read',
    corrections: 'Corrections',
    retelling:
      'This is an independent retelling made for this reader. It is not the text of the original publisher ({{publisher}}).',
    retelling_young:
      'We wrote this text ourselves. It is not the text of {{publisher}}, who made the report.',
    // In the browser’s tab, such as “One year on: Full report”.
    pageName: '{{title}}: {{version}}',
  },
  // A report among others, on its own page and at the end of its versions.
  near: {
    // Before the name of the series, such as “Report 3 of 7 in the series The Inquiry of 2011”.
    place: 'Report {{number}} of {{of}} in the series',
    before: 'Before this one',
    after: 'After this one',
    related: 'Related reports',
    related_young: 'More like this',
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
    // In the small box that opens at a word or at the number of a note: its name, where it is a note, and the links
    // to the lists at the end; and the button there that leads back to the place in the text.
    noteName: 'Note {{number}}',
    allWordsExplained: 'All words explained',
    inListOfNotes: 'See it in the list of notes',
    backToPlace: 'Back to where you were',
    getHelp: 'Get help',
    // At the head of an adults’ version on a hard subject; a link with the name of the young people’s version follows.
    forAdults: 'This version is written for adults. In plainer words there is also:',
    // Spoken when another version is shown.
    nowShowing: 'Now showing: {{version}}.',
    // At the foot of the window, when the passage has no counterpart; the author’s reason stands between.
    noCounterpart: 'This part is not in this version ({{version}}).',
    nearest: 'You see the nearest part before it.',
    notLoaded:
      '“{{version}}” could not be loaded: there is no network, and it is not saved on this device. You can go on reading here.',
    notLoaded_young:
      'We could not get “{{version}}”. There is no signal, and it is not saved here. You can keep reading this one.',
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
    notLoaded_young: 'This did not start. Try again with signal or wifi.',
  },
  sideBySide: {
    // How much of the fuller version is in the simpler one, which the key names; {{version}} is the fuller one, “the full
    // report”, and {{count}} of its {{all}} parts have a counterpart.
    coverAdults_one: 'In {{version}}, {{count}} of {{all}} parts is also in the full report.',
    coverAdults_other: 'In {{version}}, {{count}} of {{all}} parts are also in the full report.',
    coverYoungPeople_one: 'In {{version}}, {{count}} of {{all}} parts has a young people’s version.',
    coverYoungPeople_other: 'In {{version}}, {{count}} of {{all}} parts have a young people’s version.',
    coverEasyRead_one: 'In {{version}}, {{count}} of {{all}} parts has an Easy Read version.',
    coverEasyRead_other: 'In {{version}}, {{count}} of {{all}} parts have an Easy Read version.',
    proposed: 'Matched by software; not yet checked by a person.',
    proposed_young: 'A computer matched these parts. No person has checked them yet.',
    // In place of the relation, where both sides are headings and nothing else.
    headings: 'Headings of the same part',
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
    keys_young:
      'With a keyboard, press Alt and Page Down for the next pair. Press Alt and Page Up to go back. Press Alt and End to be told where you are.',
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
  // Ways to reach a service, and the card at the end of a report.
  help: {
    call: 'Call {{number}}',
    text: 'Send a text to {{number}}',
    textMessage: 'Text {{message}} to {{number}}',
    web: 'Go to {{site}}',
    checked: 'Last checked on {{date}}',
    onlyIn: 'Only in {{nations}}',
    onBill: 'It is on the phone’s bill. It is in the phone’s list of calls too.',
    notOnBill: 'It is not on the phone’s bill. It is still in the phone’s list of calls.',
    cardName: 'If you want to talk to someone',
    cardWords:
      'If something bad has happened to you or to someone you know, it is not your fault. These people listen.',
    cardWords_young:
      'If something bad happened to you, it is not your fault. If it happened to a friend, it is not their fault. These people listen.',
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
    words_young: 'You may have no signal, or we made a mistake. What is saved on this device still works.',
    again: 'Try again',
  },
  // The empty page that saved reports are put into; seen only for a moment.
  frame: {
    heading: 'Report',
  },
  // The button that saves a report, the page in place of a report that cannot be had, and updates of the site. The rest of
  // saving comes later; these must be there where nothing more can be fetched.
  offline: {
    // The button on a report, in its turns; the first is the title of the dialog that it opens too.
    save: 'Save for offline',
    cancel: 'Cancel',
    // Goes on with a save that was cut off.
    finish: 'Finish saving',
    update: 'Update',
    // Fetches what was lost of a saved report.
    repair: 'Repair',
    remove: 'Remove',
    // Beside the button: a dialog could not be fetched; there is no network.
    notOpened: 'This could not be opened. Try again when there is a network.',
    notOpened_young: 'This did not open. Try again with signal or wifi.',
    offlineNow: 'You are offline. A report can be saved when there is a network.',
    offlineNow_young: 'You are offline. You can save this with signal or wifi.',
    // The page that stands in for a report which cannot be had.
    notHereTitle: 'This report is not saved on this device',
    notHereWhy: 'The network does not answer, and this device has no complete copy of the report.',
    notHereWhy_young: 'There is no signal. The whole report is not on this device.',
    // The same where a version of the report was saved, and another one is asked for.
    versionNotHereTitle: 'This version is not saved on this device',
    versionNotHereWhy:
      'The network does not answer, and only a part of the report was saved. You can read this:',
    versionNotHereWhy_young: 'There is no signal, and only part of it was saved. You can read this:',
    versionsHere: 'Saved versions of this report',
    empty: 'No reports are saved on this device.',
    savedOnes: 'Reports that you can read now',
    // Before links to these pages.
    stillWorks:
      'These work with no signal too: your saved reports, “Get help”, “Reading settings” and “Exit this page”.',
    stillWorks_young: 'These still work with no signal. So does “Exit this page”.',
    toLibrary: 'Go to all reports',
    // A new version of the site: the notice and its buttons.
    updateReady: 'A new version of this site is ready.',
    updateNow: 'Use it now',
    updateLater: 'Later',
    updateApplying: 'Starting the new version…',
    // This page is of an earlier version than the site is by now: another tab took the new one, say.
    replaced: 'This site has a newer version now. You can go on reading here.',
    reload: 'Reload this page',
    close: 'Close',
  },
} as const;
