package isnad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenFileTest {
  @Test
  void theFirstColumnIsTheTokenAndAnEmptyLineEndsASentence() throws IOException {
    List<TokenFile.TokenText> texts = texts("\ufeffزار O\r\nباريس\tB-LOC\n\n  .\n");
    assertThat(texts).hasSize(1);
    assertThat(texts.get(0).text()).isEqualTo("زار باريس \n. ");
    assertThat(texts.get(0).tokens())
        .containsExactly(
            new TokenFile.Token("زار", 0),
            new TokenFile.Token("باريس", 4),
            new TokenFile.Token("", 11),
            new TokenFile.Token(".", 11));
  }

  @Test
  void eachDocumentIsATextOfItsOwn() throws IOException {
    assertThat(texts("-DOCSTART- O\n\nأ O\n-DOCSTART- O\nب O\n")).hasSize(2);
  }

  @Test
  void aLongFileIsCutIntoTexts() throws IOException {
    List<TokenFile.TokenText> texts = texts("كلمة\n\n".repeat(200_000));
    assertThat(texts.size()).isGreaterThan(1);
    assertThat(texts.stream().mapToInt(text -> text.tokens().size()).sum()).isEqualTo(400_000);
  }

  @Test
  void nothingGivesNoText() throws IOException {
    assertThat(texts("")).isEmpty();
  }

  private static List<TokenFile.TokenText> texts(String lines) throws IOException {
    TokenFile file =
        new TokenFile(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    List<TokenFile.TokenText> texts = new ArrayList<>();
    TokenFile.TokenText text = file.next();
    while (text != null) {
      texts.add(text);
      text = file.next();
    }
    return texts;
  }
}
