package isnad.core.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Outlets that speak for themselves. Texts of one outlet and copies of one text hang together, and
 * all outlets of what hangs together are one voice, as any of them may have written all of it.
 */
final class OwnVoices {
  private final Map<String, List<Testimony>> byOutlet = new TreeMap<>();
  private final Map<String, List<Testimony>> byText = new TreeMap<>();

  private OwnVoices(List<Testimony> testimonies) {
    for (Testimony one : testimonies) {
      byOutlet.computeIfAbsent(one.outlet(), outlet -> new ArrayList<>()).add(one);
      byText.computeIfAbsent(one.text(), text -> new ArrayList<>()).add(one);
    }
  }

  /** The outlets of each bundle of texts in which nobody else is named, as one voice. */
  static List<TreeSet<String>> outlets(List<Testimony> testimonies) {
    OwnVoices all = new OwnVoices(testimonies);
    Set<String> seen = new HashSet<>();
    List<TreeSet<String>> found = new ArrayList<>();
    for (String outlet : all.byOutlet.keySet()) {
      if (seen.add(outlet)) {
        TreeSet<String> bundle = new TreeSet<>();
        if (all.isOwn(outlet, bundle)) {
          found.add(bundle);
        }
        seen.addAll(bundle);
      }
    }
    return found;
  }

  /** Collects the outlets tied to {@code outlet}, and tells whether none of them quotes anybody. */
  private boolean isOwn(String outlet, Set<String> bundle) {
    Set<String> texts = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(outlet));
    bundle.add(outlet);
    boolean own = true;
    while (!open.isEmpty()) {
      for (Testimony one : byOutlet.getOrDefault(open.remove(), List.of())) {
        own &= one.chain().isEmpty();
        if (texts.add(one.text())) {
          for (Testimony copy : byText.getOrDefault(one.text(), List.of())) {
            if (bundle.add(copy.outlet())) {
              open.add(copy.outlet());
            }
          }
        }
      }
    }
    return own;
  }
}
