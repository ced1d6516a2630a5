/// Finds cases: the query language, the index, facets, highlights, suggestions and ways on from a
/// search that found nothing.
///
/// Begin with [SearchEngine][dev.casebook.search.SearchEngine], which is all that other rooms see,
/// and with [SearchIndex][dev.casebook.search.SearchIndex], which opens, creates or rebuilds one.
/// What people may type is told by [QueryLanguage][dev.casebook.search.QueryLanguage], whose
/// grammar stands above its parser.
///
/// The idea: **the index is a cache.** It is derived from the store, carries the generation that it
/// holds in its commit data, and may be deleted at any time. Whatever is wrong with it on opening
/// (missing, damaged, made by another version) is answered by one word,
/// [SearchIndex.Unusable][dev.casebook.search.SearchIndex.Unusable], and by rebuilding it. An index
/// that grew step by step equals one that was built in one go;
/// [SearchEngine#digest][dev.casebook.search.SearchEngine#digest] lets others check that.
///
/// A query goes one way: the text is read into a small tree of our own, the tree is checked against
/// the vocabulary and the limits, and only then made into Lucene queries. Highlights and
/// corrections work on the same tree, so what is found and what is marked cannot drift apart. Where
/// the words as typed find nothing, they are forgiven their spelling; where that finds nothing
/// either, any of them will do, and the answer says so.
///
/// This package is the only home of Lucene, and no public signature shows it. It is not the place
/// for comparing canvases (that is `match`), nor for anything that cannot be made again from the
/// store.
@NullMarked
package dev.casebook.search;

import org.jspecify.annotations.NullMarked;
