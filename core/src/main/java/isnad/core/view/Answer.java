package isnad.core.view;

import isnad.core.claim.Argument;
import isnad.core.claim.Happening;
import isnad.core.incident.Party;
import isnad.core.report.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** That a claim gives {@code value}, in the words {@code words}. */
public record Answer(Value value, Quote words, Telling telling) {
  /** By claim and then by where the words stand. */
  static final Comparator<Answer> ORDER = Comparator.comparing(Answer::telling, Telling.ORDER)
      .thenComparing(answer -> answer.words.span().start())
      .thenComparing(answer -> answer.words.span().end())
      .thenComparing(answer -> answer.value.question())
      .thenComparing(answer -> answer.value.key());

  /** All that one claim answers. */
  static List<Answer> of(Telling telling) {
    Happening happening = telling.claim().happening();
    // The account has the parties in the order of the arguments, and has them taken apart.
    Iterator<Party> doers = telling.account().doers().iterator();
    Iterator<Party> others = telling.account().others().iterator();
    List<Answer> answers = new ArrayList<>();
    for (Argument argument : happening.arguments()) {
      switch (argument.role()) {
        case AGENT -> answers.add(party(Question.WHO, doers.next(), argument, telling));
        case TARGET, OTHER -> answers.add(party(Question.WHOM, others.next(), argument, telling));
        case INSTRUMENT, FROM, TO -> {}
      }
    }
    if (Value.Means.isToldBy(happening.type())) {
      answers.add(new Answer(new Value.Means(happening.type()), happening.trigger(), telling));
    }
    happening
        .place()
        .ifPresent(place -> answers.add(new Answer(new Value.Place(place), place.text(), telling)));
    happening
        .time()
        .ifPresent(time -> answers.add(new Answer(new Value.Time(time), time.text(), telling)));
    happening
        .counts()
        .forEach(count -> answers.add(new Answer(
            new Value.Number(count, happening.cumulative()), count.quantity().text(), telling)));
    return answers;
  }

  private static Answer party(Question question, Party party, Argument argument, Telling telling) {
    return new Answer(new Value.Participant(question, party), argument.actor().text(), telling);
  }
}
