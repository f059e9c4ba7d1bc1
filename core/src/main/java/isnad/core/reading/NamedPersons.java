package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import isnad.core.naming.NamedKind;
import isnad.core.naming.NamedSpan;
import isnad.core.naming.TextNames;
import isnad.core.pack.WordClass;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of the persons whom the mentions of one report call by name and the registry does not
 * know: the name alone, without the noun before it that says what he is (القيادي, الإرهابي). Nobody
 * is called by the name of his relative, his car or his office. The names of a report are found
 * when one is asked for first.
 */
final class NamedPersons {
  private final TextNames names;
  private final List<Parse> parses;
  private final ReportWords words;
  private final Referents referents;
  private @Nullable List<NamedSpan> persons;
  /** The fuller name that a name of one word has introduced it, by its last word. */
  private final Map<String, NamedSpan> fuller = new HashMap<>();

  NamedPersons(TextNames names, List<Parse> parses, Referents referents) {
    this.names = names;
    this.parses = parses;
    this.referents = referents;
    this.words = new ReportWords(parses);
  }

  /** A person's name, from token {@code first} to before {@code end}. */
  record Name(int first, int end) {}

  /** The name of the one whom {@code referent} means; null where its words name no person. */
  @Nullable
  Name of(Referent mention) {
    Referent referent = referents.meant(mention);
    if (referent.actor() != null || referent.plural()) {
      return null;
    }
    Parse parse = words.parse(referent.first());
    Name found = found(parse, referent);
    Name name = found == null ? behindNoun(parse, referent) : whole(parse, referent, found);
    if (name == null || !isHis(parse, referent.first(), name.first())) {
      return null;
    }
    Name full = full(parse, name);
    boolean titled = isNoun(parse.word(referent.first())) && name.first() > referent.first();
    return full.end() - full.first() > 1 && !isOfKin(parse, name) || titled ? full : null;
  }

  /** The name with the words beside it that nothing knows: they are parts of it. */
  private static Name whole(Parse parse, Referent referent, Name name) {
    int first = name.first();
    while (first > referent.first()
        && UnknownName.isUnknown(parse, first - 1)
        && !parse.word(first - 1).isDefinite()) {
      first--;
    }
    int end = name.end();
    while (end < referent.end() && UnknownName.isUnknown(parse, end)) {
      end++;
    }
    return new Name(first, end);
  }

  /** ابن أخته, ابن شقيق فلان: a relative who is not named himself. */
  private static boolean isOfKin(Parse parse, Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      Word word = parse.word(i);
      boolean kin = word.is(WordClass.PERSON) && !word.article() && !UnknownName.isPart(parse, i);
      if (kin || word.pronoun() != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Name found(Parse parse, Referent referent) {
    for (NamedSpan span : persons()) {
      boolean within = span.first() >= referent.first() && span.end() <= referent.end();
      if (within && span.actor() == null) {
        return new Name(nameStart(parse, span), span.end());
      }
    }
    return null;
  }

  private static int nameStart(Parse parse, NamedSpan span) {
    int first = span.first();
    while (first + 1 < span.end() && isNoun(parse.word(first))) {
      first++;
    }
    return first;
  }

  private List<NamedSpan> persons() {
    List<NamedSpan> known = persons;
    if (known == null) {
      known = new ArrayList<>();
      for (NamedSpan span : names.find(parses)) {
        if (span.kind() == NamedKind.PERSON) {
          known.add(span);
          if (span.end() - span.first() > 1) {
            fuller.putIfAbsent(key(words.parse(span.first()), span.end() - 1), span);
          }
        }
      }
      persons = known;
    }
    return known;
  }

  /** الإرهابي فلان بن فلان: words that nothing knows to the end, behind what the person is. */
  private static @Nullable Name behindNoun(Parse parse, Referent referent) {
    if (!isNoun(parse.word(referent.first()))) {
      return null;
    }
    UnknownName name = UnknownName.in(parse, referent.first() + 1, referent.end());
    if (name == null) {
      return null;
    }
    boolean named = name.end() - name.first() > 1 || !parse.word(name.first()).article();
    return named ? new Name(name.first(), name.end()) : null;
  }

  /** A noun of one person with the article. */
  private static boolean isNoun(Word word) {
    return word.article() && !word.isPlural() && !word.isName() && word.isAny(Referents.PEOPLE);
  }

  /** Whether the name from {@code name} on is that of whom the words from {@code first} on mean. */
  private static boolean isHis(Parse parse, int first, int name) {
    if (name == first || isNoun(parse.word(first))) {
      return true;
    }
    Word head = parse.word(first);
    boolean office = head.isAny(WordClass.TITLE.bit() | WordClass.OFFICIAL.bit());
    Word before = parse.word(name - 1);
    return office && name > first + 1 && before.isDefinite() && !isNoun(before);
  }

  /** The fuller name that the report gives before for a name of one word. */
  private Name full(Parse parse, Name name) {
    NamedSpan full = name.end() - name.first() > 1 ? null : fuller.get(key(parse, name.first()));
    return full == null || full.first() > name.first()
        ? name
        : new Name(nameStart(words.parse(full.first()), full), full.end());
  }

  private static String key(Parse parse, int token) {
    Tokens tokens = parse.tokens();
    return tokens.key(token);
  }
}
