package isnad.core.morphology;

/** The derived forms of the Arabic verb, with their stems and the verbal noun of the sound verb. */
enum VerbForm {
  I("1a2a3", "1u2i3", "12u3", "12a3", ""),
  II("1a22a3", "1u22i3", "1a22i3", "1a22a3", "ta12I3"),
  III("1A2a3", "1U2i3", "1A2i3", "1A2a3", "mu1A2a3aH"),
  IV("'a12a3", "'u12i3", "12i3", "12a3", "'i12A3"),
  V("ta1a22a3", "tu1u22i3", "ta1a22a3", "ta1a22a3", "ta1a22u3"),
  VI("ta1A2a3", "tu1U2i3", "ta1A2a3", "ta1A2a3", "ta1A2u3"),
  VII("in1a2a3", "un1u2i3", "n1a2i3", "n1a2a3", "in1i2A3"),
  VIII("iXa2a3", "uXu2i3", "Xa2i3", "Xa2a3", "iXi2A3"),
  IX("i12a3a3", "u12u3i3", "12a3i3", "12a3a3", "i12i3A3"),
  X("ista12a3", "ustu12i3", "sta12i3", "sta12a3", "isti12A3"),
  /** زعزع. */
  QUADRILITERAL("1a23a4", "1u23i4", "1a23i4", "1a23a4", "1a23a4aH"),
  /** تزعزع. */
  QUADRILITERAL_T("ta1a23a4", "tu1u23i4", "ta1a23a4", "ta1a23a4", "ta1a23u4"),
  /** اطمأنّ. */
  QUADRILITERAL_LONG("i12a34a4", "u12u34i4", "12a34i4", "12a34a4", "i12i34A4");

  private final String perfect;
  private final String perfectPassive;
  private final String imperfect;
  private final String imperfectPassive;
  private final String verbalNoun;

  VerbForm(
      String perfect,
      String perfectPassive,
      String imperfect,
      String imperfectPassive,
      String verbalNoun) {
    this.perfect = perfect;
    this.perfectPassive = perfectPassive;
    this.imperfect = imperfect;
    this.imperfectPassive = imperfectPassive;
    this.verbalNoun = Sounds.of(verbalNoun);
  }

  Pattern pattern() {
    return new Pattern(perfect, perfectPassive, imperfect, imperfectPassive);
  }

  /** The pattern of the sound verbal noun; empty for form I, which has no rule. */
  String verbalNoun() {
    return verbalNoun;
  }

  /** Whether the form has a passive: VII, IX and the long quadriliteral never take an object. */
  boolean hasPassive() {
    return this != VII && this != IX && this != QUADRILITERAL_LONG;
  }

  /** The vowel of the active imperfect's prefix. */
  char prefixVowel() {
    return this == II || this == III || this == IV || this == QUADRILITERAL ? 'u' : 'a';
  }
}
