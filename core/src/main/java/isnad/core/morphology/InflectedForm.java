package isnad.core.morphology;

/** One folded spelling, without clitics, and what it says. */
public record InflectedForm(String folded, Inflection inflection) {

  public InflectedForm {
    if (folded.isEmpty()) {
      throw new IllegalArgumentException("a form has at least one letter");
    }
  }
}
