package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.store.Moment;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final Digest PACKS = Digest.of("packs");

  private static Moment at(long entry) {
    return new Moment(new Head(entry, Digest.of("entry " + entry)), PACKS, OptionalLong.of(entry));
  }

  @Test
  void aQuestionIsAnsweredOncePerMoment() {
    Remembered remembered = new Remembered();
    AtomicInteger asked = new AtomicInteger();
    assertThat(remembered.answer(at(1), "how many", asked::incrementAndGet)).isEqualTo(1);
    assertThat(remembered.answer(at(1), "how many", asked::incrementAndGet)).isEqualTo(1);
    assertThat(remembered.answer(at(1), "who", () -> "nobody")).isEqualTo("nobody");
    assertThat(remembered.answer(at(2), "how many", asked::incrementAndGet)).isEqualTo(2);
    // What was put together further is another moment, though no entry came.
    Moment further = new Moment(at(2).head(), PACKS, OptionalLong.empty());
    assertThat(remembered.answer(further, "how many", asked::incrementAndGet)).isEqualTo(3);
    Moment otherwise = new Moment(at(2).head(), Digest.of("others"), OptionalLong.empty());
    assertThat(remembered.answer(otherwise, "how many", asked::incrementAndGet)).isEqualTo(4);
  }

  @Test
  void aFailureIsToldToWhoeverAsksAndNotRemembered() {
    Remembered remembered = new Remembered();
    assertThatThrownBy(() -> remembered.answer(at(1), "how many", () -> {
          throw new IllegalArgumentException("no ledger");
        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no ledger");
    assertThat(remembered.answer(at(1), "how many", () -> 5)).isEqualTo(5);
  }

  @Test
  void manyWhoAskAtOnceHaveOneAnswer() throws InterruptedException {
    Remembered remembered = new Remembered();
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(8);
    List<Thread> asking = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      asking.add(Thread.startVirtualThread(() -> {
        all.countDown();
        remembered.answer(at(1), "how many", () -> {
          awaitAll(all);
          return asked.incrementAndGet();
        });
      }));
    }
    for (Thread one : asking) {
      one.join();
    }
    assertThat(asked).hasValue(1);
  }

  private static void awaitAll(CountDownLatch all) {
    try {
      all.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
