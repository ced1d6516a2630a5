/// A tagged canvas against the cases of the base: which companies work the same way, why, what they
/// do that the venture does not, and what is doubtful about the canvas itself.
///
/// Begin with [Matcher][dev.casebook.match.Matcher]; it asks a
/// [MatchBase][dev.casebook.match.MatchBase], which holds all that can be worked out before any
/// canvas is known.
///
/// The idea: a score is a sum of ties, and every tie can be shown. A tie is either an activity that
/// both run, or an item of the user's canvas that has a counterpart in the same block of the case.
/// Each comparison (`Comparison`) hands out its ties with their shares; the score of a case is what
/// the shares add up to, and the reasons of an analogue are those very ties with words put to them.
/// There is no other source of score, so nothing in a ranking is left unexplained.
///
///     TaggedCanvas -> Question -> Ranking -> analogues, peers -> benchmark -> review
///
/// Activities weigh most, and rare ones more than common ones, since a boat-sharing marketplace is
/// run like home sharing and not like a boat builder. Words count less where only one industry uses
/// them. What the user has not written is left out and the rest weighed anew.
///
/// The review is a list of rules, one small class each; it starts in `Review`.
///
/// This package reads no file, keeps no state and knows no library: it is arithmetic over the types of
/// `model`. It is not the place for finding activities in text (`tag`), nor for full-text search
/// (`search`).
@NullMarked
package dev.casebook.match;

import org.jspecify.annotations.NullMarked;
