/**
 * True where a sentence rejects or only mentions the words at `start`–`end`: “it is never a lifestyle choice”, “it is
 * wrong to say that she put herself at risk”, “words such as child prostitute”. A “not” silences the words that it
 * belongs to and no others: “they were promiscuous and did not attend school” blames.
 */
export function speaksAgainst(sentence: string, start: number, end: number): boolean {
  const before = lastClauses(sentence.slice(0, start));
  return (
    frames.test(before) ||
    mentions.test(before) ||
    isNegated(before) ||
    verdict.test(sentence.slice(end, end + 120))
  );
}

const saying =
  '(?:sa(?:y|ys|id|ying)|claim\\p{L}*|think|thought|believ\\p{L}*|suggest\\p{L}*|impl(?:y|ies|ied|ying)|mean(?:s|t)?|call\\p{L}*|describ\\p{L}*|assum\\p{L}*|argu\\p{L}*|pretend\\p{L}*|conclud\\p{L}*|true|the case|evidence|proof|a sign|as (?:if|though))';
const deny =
  "(?:not|never|no|nobody|no one|nothing|none|nor|neither|cannot|without|refus\\p{L}* to|[\\p{L}]+n[’']t)";

/** Whatever follows is what nobody should say. */
const frames = new RegExp(
  `(?<!\\p{L})(?:${deny}(?: [\\p{L}]+){0,3} ${saying}|(?:wrong|false|untrue|unfair|mistake\\p{L}*|unacceptable|dangerous|offensive) (?:(?:ever|even) )?(?:to ${saying}|that)|(?:wrongly|falsely|unfairly|blam(?:e|ed|es|ing)|myths?|misconceptions?)|(?:not|never) about)(?!\\p{L})`,
  'iu',
);

/** The words are held up to be looked at. */
const mentions =
  /(?<![\p{L}-])(?<!\bother )(?<!\bin )(?:(?:words?|terms?|phrases?|expressions?|labels?|language|labell?(?:ed|ing)|references? to|mentions? of)(?!\p{L})|(?:called|described|written (?:of|about)|instead of|rather than|avoid(?:s|ed|ing)?|against)(?: \p{L}+){0,3} *$)/iu;

/** The denial nearest to the words, with all that stands between the two. */
const denial = new RegExp(`(?<!\\p{L})(${deny})(?!\\p{L})(?! (?:only|just|merely|simply)(?!\\p{L}))`, 'giu');

/** What begins another clause, to which a “not” before it says nothing. */
const anotherClause =
  /(?<!\p{L})(?:and|but|yet|so|who|whom|whose|which|that|where|when|while|because|although|though|since|after|before|until|unless|if)(?!\p{L})|,/iu;

/** “Could not stop putting herself at risk” says that she did. */
const twiceDenied = /^ (?:\p{L}+ )?(?:stop|avoid|prevent|resist|den(?:y|ied)|doubt|disput)\p{L}*/iu;

function isNegated(before: string): boolean {
  const last = [...before.matchAll(denial)].at(-1);
  if (!last) return false;
  const [word] = last;
  const between = before.slice(last.index + word.length).replace(/,[^,]{1,60},/g, '');
  // “Not because she …” belongs together.
  const rest = between.replace(/^ (?:because|that|if|when)(?!\p{L})/iu, '');
  if (anotherClause.test(rest) || twiceDenied.test(rest)) return false;
  // After “did not …” another verb is another clause: “girls who did not go home were streetwise”.
  const followsVerb = /^(?:not|never|cannot|.*n[’']t)$/iu.test(word);
  return !(followsVerb && /(?<!\p{L})(?:is|are|was|were|has|had)(?!\p{L})/iu.test(rest));
}

/** What is said of the words themselves afterwards: “… should be avoided”, “… is not a term that we use”. */
const verdict =
  /^(?: \p{L}+)?,? (?:is|are|was|were|must|should|can|may|will|isn[’']t|shouldn[’']t|aren[’']t)(?: (?:not|never|no longer|always|also|be|now|a|an|the|simply|such)){0,4} (?:wrong|avoided|used|myths?|terms?|words?|phrases?|labels?|language|said|written|outdated|unhelpful|acceptable|appropriate|blam\p{L}*|true|fair|right|thing|illegal|unlawful|against the law|crimes?|offences?)(?!\p{L})|^, (?:which|and that|and this) (?:is|was) (?:wrong|untrue|false|unfair|not (?:true|fair|right))(?!\p{L})/iu;

/** A sentence of two halves may reject in the first what it does not speak of in the second. */
function lastClauses(before: string): string {
  return before.split(/[;:]|,? but |, (?:and|so|yet) /iu).at(-1) ?? '';
}
