package isnad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
  @Test
  void cutsAtLineFeedsAndKeepsEmptyLines() throws IOException {
    assertThat(lines("a\n\nb\r\nc", 10)).containsExactly("a", "", "b\r", "c");
    assertThat(lines("a\n", 10)).containsExactly("a");
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void linesAsLongAsTheLimitAreKeptAndLongerOnesPassedOver() throws IOException {
    assertThat(lines("12345\n123456\n1", 5)).containsExactly("12345", "too long", "1");
  }

  @Test
  void linesLongerThanTheBufferAreWhole() throws IOException {
    String line = "x".repeat(300_000);
    assertThat(lines("a\n" + line + "\nb", 1 << 20)).containsExactly("a", line, "b");
  }

  @Test
  void aHugeLineIsNeverHeld() throws IOException {
    long size = 300L << 20;
    BoundedLines lines = new BoundedLines(new Endless(size), 1 << 20);

    byte[] line = lines.next();

    assertThat(line).isEmpty();
    assertThat(lines.wasTooLong()).isTrue();
    assertThat(lines.consumed()).isEqualTo(size);
    assertThat(lines.next()).isNull();
  }

  private static List<String> lines(String text, int limit) throws IOException {
    BoundedLines lines =
        new BoundedLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    List<String> all = new ArrayList<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      all.add(lines.wasTooLong() ? "too long" : new String(line, StandardCharsets.UTF_8));
      assertThat(lines.number()).isEqualTo(all.size());
    }
    return all;
  }

  /** One line of so many bytes, made as it is read. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(left, most);
      java.util.Arrays.fill(into, from, from + given, (byte) 'x');
      left -= given;
      return given;
    }
  }
}
