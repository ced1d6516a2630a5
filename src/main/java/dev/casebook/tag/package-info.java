/// Reads what a firm does out of what is written about it: text in, activity and pattern tags with their evidence out.
///
/// Begin with [CaseTagger][dev.casebook.tag.CaseTagger], which tags a case, a canvas or a stretch of text. What it looks for is
/// data: [Codebook][dev.casebook.tag.Codebook] holds the 42 definitions, the coding rules, and the cues. A cue is a phrase in a
/// small grammar, explained above its parser [PhraseSyntax][dev.casebook.tag.PhraseSyntax]. The way of a text is
///
///     words -> Scan -> hits of cues and signs -> Context (who acts? denied? over?) -> Mention
///           -> Appraiser (how likely is it, and what did no cue find?) -> Tally -> Tag
///
/// A cue names an activity. A sign says something about the words beside it: that a partner acts, that a customer does, that it is
/// denied or long over. Both are phrases of the same grammar, found by the same [PhraseIndex][dev.casebook.tag.PhraseIndex] in one pass
/// over the words, so the cost of a text hardly depends on how many cues there are. [Tally][dev.casebook.tag.Tally] says how pieces
/// of evidence add up to a confidence; it is the place for the formula and for its reasons.
///
/// [Classifier][dev.casebook.tag.Classifier] is what the Appraiser asks: two readers that have learned from coded texts, one of words and
/// one of vectors, and a [Weighing][dev.casebook.tag.Weighing] of both against the cues. [Trainer][dev.casebook.tag.Trainer] makes one, and
/// [ClassifierFile][dev.casebook.tag.ClassifierFile] carries it. Without a classifier the cues decide alone.
///
/// [PatternTagger][dev.casebook.tag.PatternTagger] goes the same way to the known business model patterns, with cues of its own in
/// [PatternBook][dev.casebook.tag.PatternBook] and the same phrases, scan and signs; what it adds is rules that need several parts
/// at once, and rules that hold in some blocks of a canvas only.
///
/// The cues are English. Another language is another cue resource and another `WordForms`, given to another tagger; nothing in the
/// matching knows about English but the word endings in [Tense][dev.casebook.tag.Tense] and [Inflection][dev.casebook.tag.Inflection],
/// and the little words that [WhoActs][dev.casebook.tag.WhoActs] and its neighbours look for.
///
/// [Agreement][dev.casebook.tag.Agreement] stands apart: it says how far people agree who have
/// tagged the same texts.
///
/// This room does not decide what a case is worth, does not compare cases, and keeps no state between texts.
@NullMarked
package dev.casebook.tag;

import org.jspecify.annotations.NullMarked;
