/// Tests of the house itself: who may know whom, the bars of shape, and that the documents tell the
/// truth. Every rule is also run against a small planted violation, in `planted.house`, and must
/// fail there: a rule that cannot fail holds nothing.
@NullMarked
package dev.casebook.house;

import org.jspecify.annotations.NullMarked;
