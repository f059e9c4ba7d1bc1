package isnad.core.review;

import isnad.core.report.Byline;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How something is to be handled: its level, the organisation {@code owner} that says so, and to
 * whom it may go, by the keys of organisations and communities or, behind an {@code @}, of
 * accounts. The organisation that a ledger is of is {@link #OURS} in it, others have their names.
 */
public record Marking(Tlp level, String owner, List<String> recipients) {
  /** The organisation that the ledger is of. */
  public static final String OURS = "ours";

  /** The most who can be named. */
  public static final int MOST_RECIPIENTS = 64;

  private static final Pattern RECIPIENT = Pattern.compile("@?[a-z0-9][a-z0-9._-]{0,63}");

  public Marking {
    if (!Byline.isKeeper(owner)) {
      throw new IllegalArgumentException("a marking is an organisation's");
    }
    for (String one : recipients) {
      if (!RECIPIENT.matcher(one).matches()) {
        throw new IllegalArgumentException(
            "no key of an organisation, a community or, behind @," + " an account: " + one);
      }
    }
    recipients = recipients.stream().distinct().sorted().toList();
    if (recipients.size() > MOST_RECIPIENTS) {
      throw new IllegalArgumentException("at most " + MOST_RECIPIENTS + " recipients");
    }
    boolean named = !recipients.isEmpty();
    if (level == Tlp.CLEAR && named || level == Tlp.RED && !named) {
      throw new IllegalArgumentException(level.label()
          + (named ? " is for anybody, and names nobody" : " is for persons, who are to be named"));
    }
    boolean persons = recipients.stream().anyMatch(Marking::isPerson);
    boolean others = recipients.stream().anyMatch(one -> !isPerson(one));
    if (level == Tlp.RED ? others : persons) {
      throw new IllegalArgumentException(
          "persons are named by " + Tlp.RED.label() + ", which names nobody else");
    }
  }

  /**
   * The two of one owner as one, under which nobody may read what either keeps from them: the
   * stricter level, and of equals those that both name.
   */
  public Marking and(Marking other) {
    if (level != other.level) {
      return level.compareTo(other.level) > 0 ? this : other;
    }
    if (level == Tlp.GREEN && (recipients.isEmpty() || other.recipients.isEmpty())) {
      return recipients.isEmpty() ? other : this;
    }
    List<String> both = recipients.stream().filter(other.recipients::contains).toList();
    boolean nobody = both.isEmpty() && (level == Tlp.GREEN || level == Tlp.RED);
    return nobody
        ? new Marking(Tlp.AMBER_STRICT, owner, List.of())
        : new Marking(level, owner, both);
  }

  private static boolean isPerson(String recipient) {
    return recipient.startsWith("@");
  }

  /** {@code TLP:AMBER} and whom it names. */
  public String shown() {
    return recipients.isEmpty()
        ? level.label()
        : level.label() + " for " + String.join(", ", recipients);
  }
}
