package dev.casebook.store;

import dev.casebook.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Vectors of texts, by the hash of the text. They are remembered to save time: losing them loses
/// nothing else.
final class VectorTable {

  private VectorTable() {}

  static Optional<float[]> find(Handle handle, Sha256 content, Sha256 model) {
    return handle
        .createQuery("SELECT numbers FROM vector WHERE content = ? AND model = ?")
        .bind(0, content.hex())
        .bind(1, model.hex())
        .map((row, context) -> numbers(row.getBytes(1)))
        .findOne();
  }

  /// Returns how many were kept.
  static int keep(Handle handle, Map<Sha256, float[]> vectors, Sha256 model) {
    handle.execute("DELETE FROM vector WHERE model <> ?", model.hex());
    try (RowBatch batch =
        new RowBatch(
            handle, "INSERT OR REPLACE INTO vector (content, model, numbers) VALUES (?, ?, ?)")) {
      vectors.forEach((content, vector) -> batch.row(content.hex(), model.hex(), bytes(vector)));
      batch.execute();
    }
    return vectors.size();
  }

  private static byte[] bytes(float[] numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float number : numbers) {
      bytes.putShort(Float.floatToFloat16(number));
    }
    return bytes.array();
  }

  private static float[] numbers(byte[] stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
    float[] numbers = new float[stored.length / Short.BYTES];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.float16ToFloat(bytes.getShort());
    }
    return numbers;
  }
}
