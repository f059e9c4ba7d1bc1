package isnad.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {
  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static DocumentProblem problem(DocumentKind kind, byte[] bytes) {
    if (kind.parse(bytes) instanceof Parsed.Unusable(var problem)
        && problem.code() instanceof DocumentProblem code) {
      return code;
    }
    throw new AssertionError("parsed: " + kind.parse(bytes));
  }

  private static byte[] pdf(boolean locked) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void pdfsWithoutATextAndThoseThatAreLockedAreTold() throws IOException {
    assertThat(problem(DocumentKind.PDF, pdf(false))).isEqualTo(DocumentProblem.NO_TEXT_LAYER);
    assertThat(problem(DocumentKind.PDF, pdf(true))).isEqualTo(DocumentProblem.LOCKED_DOCUMENT);
  }

  @Test
  void zipsThatUnpackToTooMuchAreLeft() throws IOException {
    byte[] bomb = zip("word/document.xml", new byte[70 << 20]);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(problem(DocumentKind.WORD, bomb)).isEqualTo(DocumentProblem.TOO_MUCH_INSIDE);
    byte[] aside = zip("pictures/big.bmp", new byte[70 << 20]);
    assertThat(problem(DocumentKind.OPEN_DOCUMENT, aside))
        .isEqualTo(DocumentProblem.TOO_MUCH_INSIDE);
  }

  @Test
  void zipsOfSomethingElseAreNoDocuments() throws IOException {
    byte[] other = zip("../../etc/passwd", "x".getBytes(StandardCharsets.UTF_8));
    assertThat(problem(DocumentKind.WORD, other)).isEqualTo(DocumentProblem.BROKEN_DOCUMENT);
    assertThat(problem(DocumentKind.OPEN_DOCUMENT, other))
        .isEqualTo(DocumentProblem.BROKEN_DOCUMENT);
  }

  @Test
  void entitiesAreNotRead() throws IOException {
    String xml = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
        + "<document><body><p><t>نص &e;</t></p></body></document>";
    Parsed parsed =
        DocumentKind.WORD.parse(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(parsed.toString()).doesNotContain("root:");
  }

  @Test
  void pagesOfTooManyTagsAreLeft() {
    byte[] page = "<b>".repeat(300_001).getBytes(StandardCharsets.UTF_8);
    assertThat(problem(DocumentKind.PAGE, page)).isEqualTo(DocumentProblem.TOO_MUCH_INSIDE);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void noBytesThrow(DocumentKind kind) throws IOException {
    byte[] good = switch (kind) {
      case PDF -> pdf(false);
      case WORD -> zip("word/document.xml", "<p><t>x</t></p>".getBytes(StandardCharsets.UTF_8));
      case OPEN_DOCUMENT -> zip("content.xml", "<p>x</p>".getBytes(StandardCharsets.UTF_8));
      case TEXT, PAGE, SAVED_PAGE -> "<p>نص</p>".getBytes(StandardCharsets.UTF_8);
    };
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = Arrays.copyOf(good, random.nextInt(good.length) + 1);
      for (int change = 0; change < i % 20; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(kind.parse(bytes)).isNotNull();
    }
  }

  @Test
  void noMailThrows() {
    byte[] good = ("From: a <a@b.example>\r\nSubject: x\r\nContent-Type: multipart/mixed;"
            + " boundary=y\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\nنص\r\n--y--\r\n")
        .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = Arrays.copyOf(good, random.nextInt(good.length) + 1);
      for (int change = 0; change < i % 20; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(Mail.parse(bytes).body()).isNotNull();
    }
  }
}
