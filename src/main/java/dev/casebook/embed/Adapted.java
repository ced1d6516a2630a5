package dev.casebook.embed;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/// The weights that an adapter changes, as the runtime wants them instead of those in the file.
/// They must stay open as long as the session that uses them.
final class Adapted implements AutoCloseable {

  private final List<OnnxTensor> tensors = new ArrayList<>();

  private Adapted() {}

  /// Changes weights before a session is made with the options.
  static Adapted into(
      OrtSession.SessionOptions options, OrtEnvironment environment, byte[] onnx, Adapter adapter)
      throws IOException, OrtException {
    Adapted adapted = new Adapted();
    if (!adapter.changes().isEmpty()) {
      ModelFile file = ModelFile.read(onnx);
      for (LowRank change : adapter.changes()) {
        String name = file.matrix(change.place());
        float[] weights = file.matrixValues(name);
        if (weights.length != change.inputs() * change.outputs()) {
          throw new IOException("the adapter was made for another model");
        }
        change.addTo(weights);
        Rounded rounded = Rounded.of(weights, change.outputs());
        long[] shape = {change.inputs(), change.outputs()};
        OnnxTensor whole =
            OnnxTensor.createTensor(
                environment, ByteBuffer.wrap(rounded.whole()), shape, OnnxJavaType.INT8);
        OnnxTensor scales =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(rounded.scales()), new long[] {shape[1]});
        adapted.tensors.add(whole);
        adapted.tensors.add(scales);
        options.addInitializer(name + "_quantized", whole);
        options.addInitializer(name + "_scale", scales);
      }
    }
    return adapted;
  }

  @Override
  public void close() {
    tensors.forEach(OnnxTensor::close);
  }
}
