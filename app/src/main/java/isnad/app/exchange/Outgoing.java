package isnad.app.exchange;

import isnad.app.exchange.Markings.Subject;
import isnad.app.json.StixContent;
import isnad.app.json.StixId;
import isnad.app.json.StixObject;
import isnad.app.json.TlpMarking;
import isnad.core.review.Tlp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** STIX objects on their way out: each goes once, under its marking, or not at all. */
final class Outgoing {
  private final String organisation;
  private final StixId sender;
  private final Instant since;
  private final Markings markings;
  private final StixObjects sink;
  private final Set<StixId> sent = new HashSet<>();

  Outgoing(String organisation, Instant since, Markings markings, StixObjects sink) {
    this.organisation = organisation;
    this.since = since;
    this.markings = markings;
    this.sink = sink;
    sender = StixId.of("identity", "organisation", organisation);
  }

  /** Sends what all others need: who sends them. */
  void begin() {
    StixContent.Identity identity = new StixContent.Identity(
        organisation, Optional.empty(), StixContent.Identity.Sort.ORGANIZATION);
    sendName(StixObject.of(sender, since, sender, identity));
  }

  /** The name of what the organisation says of something. */
  StixId id(String type, String... parts) {
    String[] all = new String[parts.length + 1];
    all[0] = organisation;
    System.arraycopy(parts, 0, all, 1, parts.length);
    return StixId.of(type, all);
  }

  /** An object of the sender that was made when the ledger began, and never changes. */
  StixObject lasting(StixId id, StixContent content) {
    return StixObject.of(id, since, sender, content);
  }

  /** An object of the sender. */
  StixObject made(StixId id, Instant created, StixContent content) {
    return StixObject.of(id, created, sender, content);
  }

  /** Whether anything of {@code subject} may go out. */
  boolean mayGo(Subject subject) {
    return markings.of(subject).isPresent();
  }

  boolean wasSent(StixId id) {
    return sent.contains(id);
  }

  /** Sends a name or a place, unless it went before. */
  void sendName(StixObject object) {
    if (!sent.contains(object.id())) {
      Tlp level = markings.ofNames();
      define(level);
      take(object.marked(TlpMarking.id(level)));
    }
  }

  /** Sends {@code object} unless it went before, if it may go; whether it is there now. */
  boolean send(StixObject object, Subject subject) {
    if (sent.contains(object.id())) {
      return true;
    }
    Optional<Tlp> marking = markings.of(subject);
    if (marking.isEmpty()) {
      return false;
    }
    define(marking.get());
    take(object.marked(TlpMarking.id(marking.get())));
    return true;
  }

  /** Sends an object that has its marking already. */
  void sendMarked(StixObject object) {
    define(Tlp.CLEAR);
    if (!sent.contains(object.id())) {
      take(object);
    }
  }

  private void define(Tlp level) {
    if (!sent.contains(TlpMarking.id(level))) {
      take(TlpMarking.object(level));
    }
  }

  private void take(StixObject object) {
    sent.add(object.id());
    try {
      sink.take(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
