package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.WordClass;
import java.util.List;

/**
 * Fills the slots of a sentence's predicates from its syntax: those of verbs and of nouns, and the
 * phrases behind prepositions, and then joins the predicates with one another.
 */
final class RoleFiller {
  private final Parse parse;
  private final Syntax syntax;
  private final Referents referents;
  private final PhraseReferents phrases;
  private final EventWords events;
  private final List<Predicate> predicates;
  private final PhraseCounts counts;
  private final VerbRoles verbs;
  private final NounRoles nouns;
  private final CircumstanceRoles circumstances;

  RoleFiller(Parse parse, Referents referents, List<Predicate> predicates) {
    this.parse = parse;
    this.syntax = new Syntax(parse);
    this.referents = referents;
    this.phrases = new PhraseReferents(parse, referents);
    this.predicates = predicates;
    this.events = new EventWords(parse, predicates);
    this.counts = new PhraseCounts(parse);
    Filling filling = new Filling(parse, syntax, referents, phrases, events, counts);
    GenitiveStart genitives = new GenitiveStart(parse, events);
    VerbVoice voice = new VerbVoice(parse, syntax, phrases);
    this.nouns =
        new NounRoles(parse, syntax, phrases, referents, events, counts, filling, genitives);
    this.verbs = new VerbRoles(parse, syntax, referents, phrases, events, filling, voice, nouns);
    this.circumstances = new CircumstanceRoles(parse, syntax, phrases, events, filling, predicates);
  }

  void fill() {
    noteSubjects();
    for (Predicate predicate : predicates) {
      if (predicate.verb) {
        verbs.fill(predicate);
      } else {
        nouns.fill(predicate);
      }
      circumstances.fill(predicate);
      counts.ofCompanion(predicate);
    }
    new EventLinks(parse, syntax, referents, phrases, events, predicates).join();
    new CasualtyCounts(parse, predicates).complete();
    new MoneyCounts(parse, predicates).complete();
  }

  private void noteSubjects() {
    for (int i = 0; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.PHRASE) && chunk.head() >= 0) {
        announcer(chunk);
      }
      if (chunk.is(Chunk.Kind.VERB)) {
        Syntax.Subject before = syntax.before(i);
        int subject = before.found() ? before.chunk() : syntax.behind(i);
        if (subject >= 0 && !before.antecedent() && parse.chunk(subject).head() >= 0) {
          referents.subject(phrases.byWords(subject));
        }
      }
    }
  }

  /** إعلان القيادة أنها: whoever's saying a noun tells goes on as the subject. */
  private void announcer(Chunk chunk) {
    Word head = parse.word(chunk.head());
    boolean says = head.is(WordClass.SAY) && head.isKind(Inflection.Kind.MASDAR);
    if (says && chunk.head() + 1 < chunk.end()) {
      Referent speaker = referents.of(parse, chunk.head() + 1, chunk.end());
      if (speaker.isSomebody()) {
        referents.subject(speaker);
      }
    }
  }
}
