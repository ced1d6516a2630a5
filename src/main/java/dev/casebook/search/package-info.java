/// Finds cases: the search engine and its Lucene form.
///
/// Begin with [SearchEngine][dev.casebook.search.SearchEngine], which is all that other rooms see,
/// and [SearchIndex][dev.casebook.search.SearchIndex], which opens one. A question goes this way:
/// [QueryLanguage][dev.casebook.search.QueryLanguage] reads what was typed, by a grammar of its
/// own, into a tree of query nodes; `LuceneQueries` turns the tree into Lucene's queries; the
/// engine runs them, counts facets so that a chosen facet's other values keep their numbers, marks
/// the words that answer, and, where nothing was found, looks for ways on.
///
/// The index is a cache of the store. It carries the generation that it holds; every file is
/// checked when it is opened, and an index that is missing, damaged or of another schema or
/// codebook is not used but built again.
///
/// No type of Lucene leaves this package.
@NullMarked
package dev.casebook.search;

import org.jspecify.annotations.NullMarked;
