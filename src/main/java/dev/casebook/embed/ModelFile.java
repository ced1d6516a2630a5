package dev.casebook.embed;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The weights in an ONNX file, which is a protocol buffer: of all that it holds, this reads the
/// tensors and which operation uses which. Field numbers are those of `onnx.proto`.
final class ModelFile {

  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_WHOLE = 5;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;

  private static final String ROUNDED = "_quantized";

  private final Map<String, ByteBuffer> tensors = new HashMap<>();
  private final Map<String, String> weights = new HashMap<>();

  private ModelFile() {}

  /// Reads a model whose matrices are rounded to eight bits.
  ///
  /// @throws IOException where this is no such file
  static ModelFile read(byte[] onnx) throws IOException {
    ModelFile model = new ModelFile();
    each(
        CodedInputStream.newInstance(onnx),
        (field, in) -> {
          if (field == GRAPH) {
            each(in, model::graph);
          }
        });
    return model;
  }

  private interface FieldReader {
    void read(int field, CodedInputStream in) throws IOException;
  }

  /// Goes through the fields of a message; those that hold bytes are given to the reader as
  /// messages of their own.
  private static void each(CodedInputStream in, FieldReader reader) throws IOException {
    while (!in.isAtEnd()) {
      int tag = in.readTag();
      if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
        int whole = in.pushLimit(in.readRawVarint32());
        reader.read(WireFormat.getTagFieldNumber(tag), in);
        in.skipRawBytes(Math.max(0, in.getBytesUntilLimit()));
        in.popLimit(whole);
      } else {
        in.skipField(tag);
      }
    }
  }

  private static byte[] rest(CodedInputStream in) throws IOException {
    return in.readRawBytes(in.getBytesUntilLimit());
  }

  private static String text(CodedInputStream in) throws IOException {
    return new String(rest(in), StandardCharsets.UTF_8);
  }

  private void graph(int field, CodedInputStream in) throws IOException {
    if (field == NODE) {
      node(in);
    } else if (field == INITIALIZER) {
      tensor(in);
    }
  }

  private void node(CodedInputStream in) throws IOException {
    String[] found = new String[2];
    each(
        in,
        (field, part) -> {
          if (field == NODE_NAME) {
            found[0] = text(part);
          } else if (field == NODE_INPUT) {
            String input = text(part);
            if (input.endsWith(ROUNDED) && input.startsWith("onnx::")) {
              found[1] = input.substring(0, input.length() - ROUNDED.length());
            }
          }
        });
    if (found[0] != null && found[1] != null) {
      weights.put(found[0], found[1]);
    }
  }

  private void tensor(CodedInputStream in) throws IOException {
    Object[] found = new Object[2];
    each(
        in,
        (field, part) -> {
          if (field == TENSOR_NAME) {
            found[0] = text(part);
          } else if (field == TENSOR_RAW || field == TENSOR_FLOATS) {
            // Packed numbers are the same bytes.
            found[1] = rest(part);
          } else if (field == TENSOR_WHOLE) {
            found[1] = new byte[] {(byte) part.readRawVarint32()};
          }
        });
    if (found[0] instanceof String name && found[1] instanceof byte[] raw) {
      tensors.put(name, ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  /// Numbers that are kept as they are: a bias or the weights of a norm.
  float[] plain(String name) throws IOException {
    ByteBuffer raw = tensor(name);
    float[] numbers = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(numbers);
    return numbers;
  }

  /// The name under which the matrix at a place is kept.
  String matrix(String place) throws IOException {
    String name =
        weights.get("/" + place.replace(".", "/").replace("layer/", "layer.") + "/MatMul_quant");
    if (name == null) {
      throw new IOException("the model has no matrix at " + place);
    }
    return name;
  }

  /// A rounded matrix, each of whose columns has its own scale, with eight bits made numbers again.
  float[] matrixValues(String name) throws IOException {
    ByteBuffer bits = tensor(name + ROUNDED);
    float[] scales = plain(name + "_scale");
    float[] numbers = new float[bits.remaining()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = bits.get(i) * scales[i % scales.length];
    }
    return numbers;
  }

  /// A rounded table of vectors, all of one scale and with a middle that is not 0.
  float[] tableValues(String name) throws IOException {
    ByteBuffer bits = tensor(name + ROUNDED);
    float scale = plain(name + "_scale")[0];
    int middle = Byte.toUnsignedInt(tensor(name + "_zero_point").get(0));
    float[] numbers = new float[bits.remaining()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (Byte.toUnsignedInt(bits.get(i)) - middle) * scale;
    }
    return numbers;
  }

  private ByteBuffer tensor(String name) throws IOException {
    ByteBuffer raw = tensors.get(name);
    if (raw == null) {
      throw new IOException("the model has no tensor " + name);
    }
    return raw.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }
}
