package isnad.app.share;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A clock that tells the time of what is copied, so that an organisation's own people see when
 * something came, and others nothing but when it was made readable for them.
 */
final class EntryClock extends Clock {
  private final boolean told;
  private @Nullable Instant of;

  /** {@code told} says whether times of the ledger that is copied are told. */
  EntryClock(boolean told) {
    this.told = told;
  }

  /** What is written next is of that time. */
  void isAt(Instant time) {
    of = time;
  }

  @Override
  public Instant instant() {
    return told && of != null ? of : Clock.systemUTC().instant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
