/// Tests of the store, on real databases in temporary folders.
@NullMarked
package dev.casebook.store;

import org.jspecify.annotations.NullMarked;
