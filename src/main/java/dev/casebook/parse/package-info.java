/// Foreign text comes in here, and leaves as parsed cases and canvases or as the reasons why not.
///
/// Begin with [DocumentReader][dev.casebook.parse.DocumentReader], which looks at the bytes of a
/// document, never at its name, and hands it to the reader that understands it:
/// [CaseFileReader][dev.casebook.parse.CaseFileReader] for our own case files,
/// [HtmlPageReader][dev.casebook.parse.HtmlPageReader] for pages from elsewhere. A founder's canvas
/// goes to [CanvasFileReader][dev.casebook.parse.CanvasFileReader], which is as lenient as the case
/// file reader is strict: nothing that a user wrote may get lost, and what finds no block is kept
/// beside the canvas. [CorpusCheck][dev.casebook.parse.CorpusCheck] holds a whole corpus to the
/// rules of the house.
///
/// The idea: nobody's input is trusted, and nobody is told off one mistake at a time. A reader
/// gathers everything that is wrong, each with its line and a way out, and answers with a
/// [Reading][dev.casebook.model.Reading]; it throws for nothing that a document contains. Trees are
/// walked step by step instead of by recursion, so that no depth of nesting overflows a stack.
/// Readers hold no state and serve any number of threads.
///
/// This package is not the place for fetching addresses, walking folders or deciding what a text
/// means.
@NullMarked
package dev.casebook.parse;

import org.jspecify.annotations.NullMarked;
