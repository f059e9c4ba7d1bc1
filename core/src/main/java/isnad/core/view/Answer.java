package isnad.core.view;

import isnad.core.claim.Argument;
import isnad.core.claim.Happening;
import isnad.core.incident.Party;
import isnad.core.report.Quote;
import java.util.ArrayList;
import java.util.Comparator;
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
    List<Answer> answers = new ArrayList<>();
    for (Argument argument : happening.arguments()) {
      switch (argument.role()) {
        case AGENT -> answers.add(party(Question.WHO, argument, telling));
        case TARGET, OTHER -> answers.add(party(Question.WHOM, argument, telling));
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

  private static Answer party(Question question, Argument argument, Telling telling) {
    Value value = new Value.Participant(question, Party.of(argument.actor()));
    return new Answer(value, argument.actor().text(), telling);
  }
}
