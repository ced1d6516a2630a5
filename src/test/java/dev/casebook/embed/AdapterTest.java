package dev.casebook.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterTest {

  private static final LowRank CHANGE =
      new LowRank(
          "encoder.layer.0.output.dense",
          2,
          new float[] {1, 0, 0.5f, 2},
          new float[] {1, -1, 0.25f, 0, 3, 1});

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("adapter.gz");
    new Adapter(List.of(CHANGE)).write(file);
    try (InputStream in = Files.newInputStream(file)) {
      LowRank read = Adapter.read(in).changes().getFirst();
      assertThat(read.place()).isEqualTo(CHANGE.place());
      assertThat(read.rank()).isEqualTo(2);
      assertThat(read.down()).containsExactly(CHANGE.down());
      assertThat(read.up()).containsExactly(CHANGE.up());
    }
  }

  @Test
  void aChangeAddsTheProductOfItsMatrices() {
    float[] weights = {10, 10, 10, 20, 20, 20};
    CHANGE.addTo(weights);
    assertThat(weights).containsExactly(11, 9, 10.25f, 20.5f, 25.5f, 22.125f);
  }

  @Test
  void whatIsNoAdapterIsSaidToBeNone() throws Exception {
    assertThatThrownBy(() -> Adapter.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isInstanceOf(UncheckedIOException.class);
    ByteArrayOutputStream later = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(later))) {
      out.writeInt(99);
    }
    assertThatThrownBy(() -> Adapter.read(new ByteArrayInputStream(later.toByteArray())))
        .isInstanceOf(EmbedException.class)
        .hasMessageContaining("of form 99");
  }

  @Test
  void roundingIsOffByHalfAStepAtMost() {
    float[] weights = {0.9f, -0.004f, 0, 0.33f, 0.002f, 0, -1.1f, 0.001f, 0};
    Rounded rounded = Rounded.of(weights, 3);
    for (int i = 0; i < weights.length; i++) {
      float scale = rounded.scales()[i % 3];
      assertThat(rounded.whole()[i] * scale).isCloseTo(weights[i], within(scale / 2 + 1e-7f));
      assertThat(Math.abs(rounded.whole()[i])).isLessThanOrEqualTo(64);
    }
  }
}
