package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Link;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Marks that Arabic writes or leaves out at will change nothing of what is read. Tanwin is not
 * among them: only nouns and adjectives carry it, so where it stands it tells what a word is.
 */
class MarksTest {
  private static final String MARKS = "َُِّْـٰ";
  private static final int ROUNDS = 8;

  /** Few enough marks that no mention grows beyond the length that mentions may have. */
  private static final double SHARE = 0.12;

  @Test
  void diacriticsAndTatweelChangeNoClaim() {
    for (Report report : ExampleReports.ALL) {
      List<String> plain = claims(report.id().value(), report.text());
      for (int round = 0; round < ROUNDS; round++) {
        String marked = marked(report.text(), new Random(round));

        assertThat(claims(report.id().value(), marked))
            .as("%s in round %d", report.id().value(), round)
            .isEqualTo(plain);
      }
    }
  }

  @Test
  void digitsOfAnyScriptCountAlike() {
    for (Report report : ExampleReports.ALL) {
      StringBuilder eastern = new StringBuilder(report.text());
      for (int i = 0; i < eastern.length(); i++) {
        char c = eastern.charAt(i);
        if (c >= '0' && c <= '9') {
          eastern.setCharAt(i, (char) ('٠' + (c - '0')));
        }
      }

      assertThat(claims(report.id().value(), eastern.toString()))
          .as(report.id().value())
          .isEqualTo(claims(report.id().value(), report.text()));
    }
  }

  private static String marked(String text, Random random) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      marked.append(text.charAt(i));
      if (random.nextDouble() < SHARE) {
        marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return marked.toString();
  }

  /** Each claim of a text with all its words folded, so that two writings of one text compare. */
  private static List<String> claims(String id, String text) {
    List<String> claims = new ArrayList<>();
    for (Claim claim : Shipped.READING.read(Report.of(id, text)).claims()) {
      StringBuilder line = new StringBuilder();
      line.append(claim.happening().type().name())
          .append(' ')
          .append(claim.happening().modality());
      line.append(' ').append(claim.stance()).append(claim.hedged() ? " hedged" : "");
      line.append(" | ").append(FoldedText.key(claim.happening().trigger().words()));
      for (Argument argument : claim.happening().arguments()) {
        line.append(" | ").append(argument.role()).append(' ');
        line.append(FoldedText.key(argument.actor().text().words()));
      }
      for (Link link : claim.chain().links()) {
        line.append(" < ").append(FoldedText.key(link.voice().text().words()));
      }
      for (Count count : claim.happening().counts()) {
        line.append(" | ")
            .append(count.of())
            .append(' ')
            .append(count.quantity().quantity());
      }
      claims.add(line.toString());
    }
    return claims;
  }
}
