/**
 * The words of the interface in English about reports in one file, which is carried to another device: the dialogs that
 * make and open one, and the pages of the file itself. They come with those dialogs, since few readers need them. A key with
 * the ending `_young` is what is said at the young people's level instead; `_one` and `_other` are i18next's plurals.
 */
export const carried = {
  pack: {
    browserTooOld: 'This browser is too old for that. A newer version of it can do it.',
    browserTooOld_young: 'This browser is too old to do that. Get a newer one.',
    // In the dialog that makes a file.
    which: 'Reports in the file',
    withPictures: 'With pictures',
    nothingToMake:
      'No reports are saved on this device. Open a report and choose “Save for offline”: there you can save it, or make a file of it.',
    nothingToMake_young:
      'No reports are saved here. Open a report and choose “Save for offline”. You can save it there, or make a file of it.',
    chooseOne: 'Choose at least one report.',
    // After the size, where another device could not take the file in.
    tooLarge: 'That is too large: a file can have {{most}}. Leave out the pictures or a report.',
    tooLarge_young: 'That is too big. A file can have {{most}}. Leave out the pictures or a report.',
    size_one: 'A file with {{count}} report, about {{size}}.',
    size_other: 'A file with {{count}} reports, about {{size}}.',
    stays:
      'The file stays where your browser puts it, often a folder called “Downloads”, and wherever you copy it, until you delete it there. This site cannot remove it.',
    stays_young:
      'The file stays where your browser puts it. That is often “Downloads”. It stays until you delete it. We cannot take it away for you.',
    staysSensitive:
      'Anyone who finds the file can read it. Its name tells nobody what is in it. If somebody else looks at this device, do not leave the file on it.',
    staysSensitive_young:
      'Anyone who finds the file can read it. Its name does not say what is in it. Do not leave it on a device that others look at.',
    makeNow: 'Make the file',
    making: 'Making the file…',
    progress: 'Made so far',
    notMade: 'The file was not made.',
    // In the same dialog, when it is done.
    made: {
      ready: 'The file is ready: {{name}}, {{size}}.',
      where: 'Your browser has put it where it puts downloads. Open it there with a double click.',
      where_young: 'Look where your browser puts downloads. Open it there with a double click.',
      again: 'Save the file again',
    },
    // Why a report cannot be put into a file, or why none was made.
    problem: {
      'no-network': 'It is not saved whole on this device, and there is no network.',
      'no-network_young': 'Not all of it is saved here, and there is no signal.',
      refused: 'The site does not send it now. Try again later.',
      'sign-in': 'This network wants you to sign in first.',
      'sign-in_young': 'This wifi wants you to sign in first.',
      'wrong-bytes': 'A part of it arrived damaged. Try again later.',
      'no-room': 'There is not enough room on this device.',
      'no-storage': 'This browser could not read what it keeps.',
      'no-answer': 'This browser did not answer. Close all of its windows, open it again, then try again.',
      'no-worker': 'This browser cannot do that here.',
    },
    // In the dialog that opens a file.
    reading: 'Checking the file…',
    refused: {
      'too-large': 'This file is too large to be one of ours. Nothing was kept.',
      foreign: 'This is not a file with reports that this site can open. Nothing was kept.',
      foreign_young: 'This file has no reports for this site. Nothing was kept.',
      newer:
        'This file was made by a newer version of this site. Open this site once with a network, then try again. Nothing was kept.',
      newer_young:
        'A newer version of this site made this file. Come back with signal or wifi, then try again. Nothing was kept.',
      damaged: 'This file is damaged or was changed. Nothing of it was kept. Copy it again, then try again.',
      damaged_young: 'This file is broken or was changed. Nothing was kept. Copy it again, then try again.',
    },
    from: 'Made on {{date}} with reports from {{site}}',
    isOurs: 'The same as on this site.',
    isOtherRevision: 'Not the version that this site has now: it may be older.',
    isOtherRevision_young: 'This site has another version now. This one may be older.',
    isUnknown: 'This site does not have this report. Save it only if you trust where the file comes from.',
    isUnknown_young: 'This site does not have this report. Save it only if you trust who gave you the file.',
    replaces: 'It takes the place of the copy that is saved here.',
    // Before the reason, where the first of them are saved; their list follows.
    restNotSaved: 'Not all of them are saved.',
    takeIn_one: 'Save this report',
    takeIn_other: 'Save these reports',
    // Pages of the file: the name of the tab, the name at the top left, headings.
    title: 'Reading',
    brand: 'In this file',
    heading: 'Reports in this file',
    lead: 'You can read them here with no network.',
    lead_young: 'You can read them here with no signal.',
    list: 'Choose a report',
    staysHere:
      'Reading this file stores nothing. The file itself stays where it is until somebody deletes it.',
    staysHere_young:
      'When you read this file, nothing is saved. The file stays here until someone deletes it.',
    staysHereSensitive:
      'Anyone who has the file can read it. “Exit this page” closes it; it does not delete it.',
    staysHereSensitive_young: 'Anyone who has the file can read it. “Exit this page” does not delete it.',
    sideBySideNeedsScript:
      'Seeing both versions side by side needs JavaScript. Both can be read here one after the other.',
    // At the foot of each page of the file; the address of the site follows.
    madeOn: 'This file was made on {{date}} with reports from',
    revision: '{{title}}: revision {{revision}}',
    newer: 'There may be newer or corrected versions there.',
    newer_young: 'There may be newer versions there.',
    settings: 'Choose how pages look. This file keeps nothing: your choice lasts until you close it.',
    settings_young: 'Choose how pages look. This lasts until you close the file.',
    notInFile: 'It is not in this file.',
    // Searching in the file.
    searchFor: 'Words to look for in these reports',
    found_one: '{{count}} place found.',
    found_other: '{{count}} places found.',
    more: 'Show more',
    // A link to a place that was found, such as “One year on, Full report, 3.2”.
    hit: '{{title}}, {{version}}, {{number}}',
  },
} as const;
