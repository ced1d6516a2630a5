/// Turns texts into vectors, in this process and without a network.
///
/// [SentenceModel][dev.casebook.embed.SentenceModel] is the whole of it: a small sentence model,
/// all-MiniLM-L6-v2 with its weights rounded to eight bits, run by ONNX Runtime, its texts cut into
/// word pieces by the tokenizer that the model was trained with. Both files come in one jar from
/// the package registry. A text becomes the mean of the vectors of its pieces, scaled to length 1,
/// so that the product of two vectors is the cosine of the angle between them.
///
/// The runtime and the tokenizer are native code, which must lie on the disk to be loaded;
/// [Natives][dev.casebook.embed.Natives] puts it there once and not at every start.
///
/// This room knows nothing of companies. It keeps no vectors: who wants to keep one keeps it by the
/// hash of its text.
@NullMarked
package dev.casebook.embed;

import org.jspecify.annotations.NullMarked;
