package isnad.core.reading;

import isnad.core.event.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each feature speaks for a candidate: the weights of a linear model, one a line of a pack
 * ({@code weight families agent/violence/security 0.41}). {@link #faults} tells which lines could
 * not be read.
 */
final class RoleWeights {
  private static final String ENTRY = "weight";

  private final List<String> types;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final float[][] weights = new float[RoleFeature.values().length][];
  private final List<String> faults = new ArrayList<>();
  private final boolean empty;

  private RoleWeights(List<String> types, Map<String, Place> places, String content) {
    this.types = types;
    for (String type : types) {
      numbers.put(type, Math.min(numbers.size(), RoleFeature.TYPES - 1));
    }
    for (RoleFeature feature : RoleFeature.values()) {
      weights[feature.ordinal()] = new float[feature.size()];
    }
    this.empty = content.isBlank();
    if (!empty) {
      read(places, content);
    }
  }

  /** The weights that {@code content} gives, for events of {@code types}. */
  static RoleWeights of(Collection<String> types, String content) {
    return all(types, List.of(content)).get(0);
  }

  /** The weights that each of {@code contents} gives. */
  static List<RoleWeights> all(Collection<String> types, List<String> contents) {
    List<String> sorted = types.stream().sorted().toList();
    Map<String, Place> places = new HashMap<>();
    if (!contents.stream().allMatch(String::isBlank)) {
      for (RoleFeature feature : RoleFeature.values()) {
        List<String> names = feature.names(sorted);
        for (int value = 0; value < names.size(); value++) {
          places.put(names.get(value), new Place(feature, value));
        }
      }
    }
    return contents.stream()
        .map(content -> new RoleWeights(sorted, places, content))
        .toList();
  }

  /** Where a weight is kept. */
  private record Place(RoleFeature feature, int value) {}

  private void read(Map<String, Place> places, String content) {
    int number = 0;
    for (String text : content.split("\n")) {
      number++;
      String line = text.strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        take(line, number, places);
      }
    }
  }

  private void take(String line, int number, Map<String, Place> places) {
    String[] words = line.split("\\s+");
    Place place =
        words.length == 4 && words[0].equals(ENTRY) ? places.get(words[1] + " " + words[2]) : null;
    if (place == null) {
      faults.add("line " + number + ": not a weight of a known feature");
      return;
    }
    try {
      weights[place.feature().ordinal()][place.value()] = Float.parseFloat(words[3]);
    } catch (NumberFormatException unreadable) {
      faults.add("line " + number + ": not a number: " + words[3]);
    }
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Whether no pack gives weights, so that nothing is weighed. */
  boolean isEmpty() {
    return empty;
  }

  float of(RoleFeature feature, int value) {
    return weights[feature.ordinal()][value];
  }

  String name(RoleFeature feature, int value) {
    return feature.name(value, types);
  }

  /** The number of an event type among the values of features. */
  int number(EventType type) {
    return numbers.getOrDefault(type.name(), RoleFeature.TYPES - 1);
  }
}
