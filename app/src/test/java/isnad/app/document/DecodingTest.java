package isnad.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String SENTENCE =
      "قال متحدث باسم الجيش إن ثلاثة جنود قتلوا في هجوم على حاجز قرب المدينة يوم الأحد، وأصيب"
          + " آخرون بجروح.";
  private static final String TEXT = SENTENCE + "\r\n" + SENTENCE + "\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1256", "ISO-8859-6"})
  void arabicIsDecodedAndKeptToTheUnit(String name) {
    String text = name.equals("UTF-32LE") ? "\ufeff" + TEXT : TEXT;
    assertThat(decoded(text.getBytes(Charset.forName(name)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
  void byteOrderMarksTellAndAreDropped(String name) {
    assertThat(decoded(("\ufeff" + TEXT).getBytes(Charset.forName(name)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
  void oneSentenceIsEnough(String name) {
    String headline = "مقتل ثلاثة جنود في هجوم على حاجز";
    assertThat(decoded(headline.getBytes(Charset.forName(name)))).isEqualTo(headline);
  }

  @Test
  void pagesAreBelieved() {
    String page = "<html><head><META charset='windows-1256'></head><body>قصف</body></html>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1256"));
    assertThat(Decoding.page(bytes)).isEqualTo(new Decoded.Text(page));
  }

  @Test
  void pagesThatDeclareNonsenseAreReadByTheirBytes() {
    String page = "<meta charset=nonsense-9><p>" + TEXT;
    assertThat(Decoding.page(page.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded.Text(page));
  }

  @Test
  void brokenUtf8IsNotGuessedAt() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xff;
    assertThat(code(bytes)).isEqualTo(DocumentProblem.BROKEN_ENCODING);
  }

  @Test
  void textCutWithinALetterIsBroken() {
    byte[] bytes = TEXT.strip().getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);
    assertThat(code(cut)).isEqualTo(DocumentProblem.BROKEN_ENCODING);
  }

  @Test
  void mixedEncodingsAreBroken() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes(TEXT.getBytes(Charset.forName("windows-1256")));
    assertThat(code(mixed.toByteArray())).isEqualTo(DocumentProblem.BROKEN_ENCODING);
  }

  @Test
  void marksThatLieAreBroken() {
    byte[] bytes = "\ufeffx".getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0x80;
    assertThat(code(bytes)).isEqualTo(DocumentProblem.BROKEN_ENCODING);
    assertThat(code(new byte[] {(byte) 0xff, (byte) 0xfe, 0x27}))
        .isEqualTo(DocumentProblem.BROKEN_ENCODING);
  }

  @Test
  void otherCodePagesAreUnknown() {
    byte[] french = "été après l'été, déjà reçu".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(code(french)).isEqualTo(DocumentProblem.UNKNOWN_ENCODING);
  }

  @Test
  void binariesAreTold() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(code(noise)).isEqualTo(DocumentProblem.BINARY_FILE);
    assertThat(code("%PDF-1.7\nabc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(DocumentProblem.BINARY_FILE);
    assertThat(code(new byte[64])).isEqualTo(DocumentProblem.BINARY_FILE);
  }

  @Test
  void noBytesThrow() {
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 1 + i % 40; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(Decoding.text(bytes)).isNotNull();
      assertThat(Decoding.page(bytes)).isNotNull();
    }
  }

  private static String decoded(byte[] bytes) {
    return switch (Decoding.text(bytes)) {
      case Decoded.Text(String text) -> text;
      case Decoded.Undecodable(var problem) -> problem.code().code() + ": " + problem.what();
    };
  }

  private static DocumentProblem code(byte[] bytes) {
    if (Decoding.text(bytes) instanceof Decoded.Undecodable(var problem)
        && problem.code() instanceof DocumentProblem code) {
      return code;
    }
    throw new AssertionError("decoded");
  }
}
