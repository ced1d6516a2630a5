/// Measures: how good tags are against a gold set, and how fast answers are.
///
/// Begin with [TagEvaluation][dev.casebook.evaluate.TagEvaluation], which holds any
/// [TagMethod][dev.casebook.evaluate.TagMethod] against the report part of coded texts and gives
/// every figure its interval, or with [SpeedBench][dev.casebook.evaluate.SpeedBench]. Machines are
/// shared and noisy, so speed is measured in CPU time of the thread that does the work, after a
/// warm-up, and given as quantiles over many different questions rather than as a mean over one.
///
/// What is measured is passed in; this room knows how to measure, not how to answer. Nothing here
/// runs as a timed test.
@NullMarked
package dev.casebook.evaluate;

import org.jspecify.annotations.NullMarked;
