package isnad.app.web;

import isnad.app.access.Deed;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** How many requests were answered how, since the desk was started. */
final class Counted {
  /** Answers by the first digit of their status, from 1 to 5. */
  private final AtomicLong[] answers = new AtomicLong[6];

  private final Map<Deed, AtomicLong> deeds = new EnumMap<>(Deed.class);
  private final AtomicLong limited = new AtomicLong();

  Counted() {
    for (int i = 0; i < answers.length; i++) {
      answers[i] = new AtomicLong();
    }
    for (Deed deed : Deed.values()) {
      deeds.put(deed, new AtomicLong());
    }
  }

  void answered(Deed deed, int status) {
    int kind = status / 100;
    answers[kind > 0 && kind < answers.length ? kind : 0].incrementAndGet();
    AtomicLong of = deeds.get(deed);
    if (of != null) {
      of.incrementAndGet();
    }
  }

  void limited() {
    limited.incrementAndGet();
  }

  /** In Prometheus' text form. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# TYPE isnad_answers_total counter\n");
    for (int i = 1; i < answers.length; i++) {
      text.append("isnad_answers_total{status=\"").append(i).append("xx\"} ");
      text.append(answers[i].get()).append('\n');
    }
    text.append("# TYPE isnad_deeds_total counter\n");
    deeds.forEach((deed, count) -> text.append("isnad_deeds_total{deed=\"")
        .append(deed.key())
        .append("\"} ")
        .append(count.get())
        .append('\n'));
    text.append("# TYPE isnad_limited_total counter\n");
    return text.append("isnad_limited_total ")
        .append(limited.get())
        .append('\n')
        .toString();
  }
}
