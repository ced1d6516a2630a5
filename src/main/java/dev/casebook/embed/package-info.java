/// Turns texts into vectors, in this process and without a network.
///
/// [SentenceModel][dev.casebook.embed.SentenceModel] is what others use: a small sentence model,
/// bge-small-en-v1.5 with its weights rounded to eight bits, run by ONNX Runtime, its texts cut
/// into word pieces by the tokenizer that the model was trained with. Both files come in one jar
/// from the package registry. A text becomes the vector of the mark at its beginning, scaled to
/// length 1, so that the product of two vectors is the cosine of the angle between them.
///
/// An [Adapter][dev.casebook.embed.Adapter] holds what the model has learned beyond what it came
/// with, as small changes to its matrices: [ModelFile][dev.casebook.embed.ModelFile] reads the
/// weights, [Adapted][dev.casebook.embed.Adapted] puts changed ones in their place.
/// [AdapterTrainer][dev.casebook.embed.AdapterTrainer] makes an adapter from texts and answers, on
/// a [TrainableEncoder][dev.casebook.embed.TrainableEncoder], and is the only part that needs
/// PyTorch.
///
/// The runtime and the tokenizer are native code, which must lie on the disk to be loaded;
/// [Natives][dev.casebook.embed.Natives] puts it there once and not at every start.
///
/// This room knows nothing of companies. It keeps no vectors: who wants to keep one keeps it by the
/// hash of its text.
@NullMarked
package dev.casebook.embed;

import org.jspecify.annotations.NullMarked;
