package isnad.core.incident;

import static isnad.core.pack.VoiceSort.ACTIVISTS;
import static isnad.core.pack.VoiceSort.DIPLOMATIC;
import static isnad.core.pack.VoiceSort.FIGHTERS;
import static isnad.core.pack.VoiceSort.JUDICIAL;
import static isnad.core.pack.VoiceSort.LOCAL;
import static isnad.core.pack.VoiceSort.MEDIA;
import static isnad.core.pack.VoiceSort.MEDICAL;
import static isnad.core.pack.VoiceSort.MILITARY;
import static isnad.core.pack.VoiceSort.OFFICIAL;
import static isnad.core.pack.VoiceSort.POLITICAL;
import static isnad.core.pack.VoiceSort.RESCUE;
import static isnad.core.pack.VoiceSort.RESIDENTS;
import static isnad.core.pack.VoiceSort.SECURITY;
import static isnad.core.pack.VoiceSort.TRIBAL;
import static isnad.core.pack.VoiceSort.UNSPECIFIED;

import isnad.core.pack.ActorKind;
import isnad.core.pack.VoiceSort;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The table of who may stand behind a voice without a name: which sorts of unnamed voices somebody
 * of a kind may be, and which of them may be one and the same person or office. What is not in it
 * cannot be.
 */
final class MayBe {
  private static final Set<VoiceSort> POLICE = sorts(SECURITY, OFFICIAL, LOCAL);
  private static final Set<VoiceSort> ARMY = sorts(SECURITY, MILITARY, FIGHTERS, OFFICIAL);
  private static final Set<VoiceSort> SERVICE = sorts(SECURITY, MILITARY, OFFICIAL);
  private static final Set<VoiceSort> COURT = sorts(JUDICIAL, OFFICIAL);
  private static final Set<VoiceSort> PARTY = sorts(POLITICAL, LOCAL);
  private static final Set<VoiceSort> ENVOY = sorts(DIPLOMATIC, OFFICIAL, POLITICAL);

  /**
   * Those who speak without a name, each as all that reports may call him. Whole governments are
   * none of them: two sources that share no more than a state are two.
   */
  static final List<Set<VoiceSort>> HIDDEN = List.of(
      POLICE,
      ARMY,
      SERVICE,
      COURT,
      ENVOY,
      PARTY,
      sorts(OFFICIAL, POLITICAL, LOCAL),
      sorts(MEDICAL, LOCAL),
      sorts(RESCUE, MEDICAL, LOCAL),
      sorts(FIGHTERS, LOCAL),
      sorts(RESIDENTS, TRIBAL, ACTIVISTS, LOCAL),
      sorts(MEDIA, ACTIVISTS, LOCAL));

  private MayBe() {}

  /** What reports may call somebody of {@code kind} when they do not name him. */
  static Set<VoiceSort> of(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT ->
        sorts(SECURITY, MILITARY, OFFICIAL, POLITICAL, DIPLOMATIC, JUDICIAL, LOCAL);
      case MINISTRY -> sorts(OFFICIAL, POLITICAL);
      case STATE_FORCE -> ARMY;
      case POLICE -> POLICE;
      case INTELLIGENCE -> SERVICE;
      case ARMED_GROUP -> sorts(FIGHTERS);
      case COALITION -> sorts(MILITARY, FIGHTERS, OFFICIAL, DIPLOMATIC);
      case INTERNATIONAL_BODY -> sorts(OFFICIAL, DIPLOMATIC);
      case MONITOR -> sorts(ACTIVISTS, LOCAL, RESCUE, MEDIA);
      case MEDIA -> sorts(MEDIA);
      case PARTY -> PARTY;
      case COURT -> COURT;
      case PERSON -> sorts(OFFICIAL, POLITICAL, LOCAL, RESIDENTS, TRIBAL, ACTIVISTS);
      case COMPANY -> sorts();
      case COMMUNITY -> sorts(RESIDENTS, TRIBAL, LOCAL);
    };
  }

  /** All that reports may call one whom they also call {@code sort}. */
  static Set<VoiceSort> with(VoiceSort sort) {
    Set<VoiceSort> all = EnumSet.of(sort, UNSPECIFIED);
    for (Set<VoiceSort> one : HIDDEN) {
      if (one.contains(sort)) {
        all.addAll(one);
      }
    }
    return all;
  }

  /** The given sorts and the one that fits everybody. */
  private static Set<VoiceSort> sorts(VoiceSort... some) {
    Set<VoiceSort> sorts = EnumSet.of(UNSPECIFIED);
    sorts.addAll(List.of(some));
    return Set.copyOf(sorts);
  }
}
