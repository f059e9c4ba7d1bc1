package isnad.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.pack.ShippedPacks;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of one sentence is what Isnad says of it today. */
class ReadmeTest {
  private static final Pattern SHOWN =
      Pattern.compile("^> (.+?)\\s*$.*?^```\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void theSentenceIsExplainedAsShown() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("isnad.root"), "README.md"));
    Matcher shown = SHOWN.matcher(readme);
    assertThat(shown.find()).isTrue();
    List<String> block = shown.group(2).lines().toList();

    List<String> explained = new Reading(Packs.load(ShippedPacks.files())).explain(shown.group(1));

    assertThat(block).hasSizeGreaterThan(5);
    assertThat(explained.subList(explained.indexOf(block.getFirst()), explained.size()))
        .isEqualTo(block);
  }
}
