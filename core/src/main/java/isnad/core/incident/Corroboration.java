package isnad.core.incident;

import java.util.Comparator;
import java.util.List;

/**
 * By how many independent voices and chains an incident is told, and by how many it is denied. The
 * order of testimonies changes nothing.
 */
public record Corroboration(Figures told, Figures denied) {
  private static final Comparator<Testimony> ORDER = Comparator.comparing(Testimony::report)
      .thenComparing(Testimony::text)
      .thenComparing(Testimony::outlet)
      .thenComparing(
          one -> String.join("\n", one.chain().stream().map(Teller::key).toList()))
      .thenComparing(
          one -> String.join("\n", one.chain().stream().map(Teller::name).toList()));

  public static Corroboration of(List<Testimony> testimonies) {
    List<Testimony> ordered = testimonies.stream().distinct().sorted(ORDER).toList();
    return new Corroboration(
        figures(ordered.stream().filter(one -> !one.denies()).toList()),
        figures(ordered.stream().filter(Testimony::denies).toList()));
  }

  /** Most incidents have one testimony and no denial, of which all can be told at once. */
  private static Figures figures(List<Testimony> testimonies) {
    if (testimonies.isEmpty()) {
      return Figures.NONE;
    }
    boolean alone = testimonies.size() == 1 && testimonies.getFirst().chain().isEmpty();
    return alone ? Figures.ofOutlet(testimonies.getFirst()) : counted(testimonies);
  }

  /** The figures of any testimonies. */
  static Figures counted(List<Testimony> testimonies) {
    Voices voices = new Voices(testimonies);
    List<Origin> origins = voices.origins();
    Chains chains = new Chains(testimonies, origins);
    return new Figures(
        origins.size(), voices.atMost(), chains.count(), chains.commonLinks(), origins);
  }
}
