package isnad.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger holds for a question: how many of its reports tell the incidents of a brief, of
 * which outlets, published between which days; how many more have the words of the question and how
 * many incidents were left out.
 */
public record Scope(
    long ledger,
    long reports,
    List<String> outlets,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    long besides,
    int leftOut) {
  public Scope {
    outlets = List.copyOf(outlets);
  }
}
