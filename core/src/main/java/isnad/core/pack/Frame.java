package isnad.core.pack;

import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a lemma means and which place of its clause fills which role. {@code companion} is the
 * folded second word of a fixed phrase; {@code prepositions} maps folded prepositions to slots; the
 * word sets hold folded lemmas.
 */
public record Frame(
    String rule,
    String lemma,
    @Nullable String companion,
    EventType type,
    @Nullable Slot subject,
    @Nullable Slot object,
    @Nullable Slot genitive,
    Map<String, Slot> prepositions,
    List<Variant> variants,
    WordSet needs,
    WordSet not,
    Voices voices,
    Set<Part> parts,
    Optional<Stance> stance,
    Optional<Modality> modality,
    boolean weak,
    List<FrameExample> examples) {

  public Frame {
    prepositions = Map.copyOf(prepositions);
    variants = List.copyOf(variants);
    parts = Set.copyOf(parts);
    examples = List.copyOf(examples);
  }

  /** Another type where one of {@code words} stands in the same clause as means or modifier. */
  public record Variant(WordSet words, EventType type) {}

  /** In which voices of the verb the frame holds. */
  public enum Voices {
    ANY,
    ACTIVE,
    PASSIVE
  }

  /** The parts of a verb's paradigm that a frame can hold for. */
  public enum Part {
    VERB,
    MASDAR,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE
  }

  /** The slot behind a noun or masdar: as given, else the object's, else the subject's. */
  public @Nullable Slot genitiveSlot() {
    if (genitive != null) {
      return genitive;
    }
    return object != null ? object : subject;
  }

  /** Whether this frame makes its subject a speaker. */
  public boolean speaks() {
    return stance.isPresent();
  }
}
