package isnad.bench;

import isnad.app.answer.Briefing;
import isnad.app.answer.DeadPage;
import isnad.app.answer.Ledger;
import isnad.app.search.Search;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.review.Decisions;
import isnad.core.view.Dead;
import isnad.core.view.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Briefs and the named dead, asked as the commands ask. */
final class AnswerQuestions {
  private static final int ROUNDS = 60;
  private static final int INCIDENTS = 10;
  private static final int PAGE = 20;

  private static final List<String> QUESTIONS = List.of(
      "Who attacked the prison in Hasakah?",
      "كم قتيلا في غويران",
      "من قصف السوق الشعبي",
      "What happened in Mosul? داعش",
      "How many were killed in Idlib?",
      "انفجار سيارة مفخخة في بغداد",
      "Who shelled Aleppo?",
      "اغتيال قيادي في درعا",
      "ماذا حدث في صنعاء",
      "Taliban attack Kabul");

  private static final List<String> PLACES = List.of("Mosul", "Aleppo", "Idlib", "Kabul", "Yemen");
  private static final List<String> ACTORS = List.of("Islamic State", "Taliban", "قسد");

  private final LedgerReader reader;
  private final Packs packs;
  private final Digest fingerprint;
  private final Asking asking;

  AnswerQuestions(LedgerReader reader, Packs packs, Digest fingerprint, Asking asking) {
    this.reader = reader;
    this.packs = packs;
    this.fingerprint = fingerprint;
    this.asking = asking;
  }

  private Ledger ledger() {
    return new Ledger(
        reader,
        packs,
        Decisions.of(reader.decisions()),
        Optional.of(reader
            .incidents(packs, fingerprint)
            .orElseThrow(() -> new IllegalStateException("not put together"))),
        () -> {
          throw new IllegalStateException("not put together");
        });
  }

  void ask(Search search) {
    Optional<String> none = Optional.empty();
    time("brief", i -> brief(search, QUESTIONS.get(i % QUESTIONS.size()), none, none, false));
    time(
        "brief at a place",
        i -> brief(search, QUESTIONS.get(i % QUESTIONS.size()), none, place(i), false));
    time(
        "brief with an actor",
        i -> brief(search, QUESTIONS.get(i % QUESTIONS.size()), actor(i), none, false));
    time(
        "brief from a day on",
        i -> brief(search, QUESTIONS.get(i % QUESTIONS.size()), none, none, true));
    time("brief of a place alone", i -> brief(search, "", none, place(i), false));
    time("dead, the first page", i -> dead(none, none, Optional.empty(), ""));
    time("dead, a page behind", i -> dead(none, none, Optional.empty(), QUESTIONS.get(1)));
    time("dead at a place", i -> dead(place(i), none, Optional.empty(), ""));
    time("dead of an actor", i -> dead(none, actor(i), Optional.empty(), ""));
    time(
        "dead of a month",
        i -> dead(none, none, Optional.of(LocalDate.of(2014 + i % 10, 1 + i % 12, 1)), ""));
  }

  private static Optional<String> place(int i) {
    return Optional.of(PLACES.get(i % PLACES.size()));
  }

  private static Optional<String> actor(int i) {
    return Optional.of(ACTORS.get(i % ACTORS.size()));
  }

  private int brief(
      Search search,
      String question,
      Optional<String> actor,
      Optional<String> place,
      boolean since) {
    Wanted wanted = new Wanted(
        Optional.empty(),
        actor,
        place,
        Optional.empty(),
        since ? Optional.of(LocalDate.of(2022, 1, 1)) : Optional.empty(),
        Optional.empty());
    Words words = Words.of(question, problem -> {}).orElse(Words.NONE).withoutAsking();
    return new Briefing(question, words, wanted, INCIDENTS, Policy.UCDP)
        .answer(ledger(), search)
        .chapters()
        .size();
  }

  private int dead(
      Optional<String> place, Optional<String> actor, Optional<LocalDate> from, String after) {
    IncidentWanted wanted = new IncidentWanted(
        Optional.empty(),
        from,
        from.map(day -> day.plusDays(30)),
        place,
        actor,
        1,
        1,
        0,
        false,
        false);
    List<Dead> page =
        new DeadPage(wanted, after, PAGE).answer(ledger(), assembled -> assembled.incidents());
    return page.size();
  }

  private void time(String what, IntToLongFunction question) {
    asking.time(what, ROUNDS, question);
  }
}
