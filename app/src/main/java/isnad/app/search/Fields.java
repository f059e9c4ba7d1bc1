package isnad.app.search;

/** The fields of the index, each named here alone. */
final class Fields {
  /** {@link #REPORT_KIND} or {@link #CLAIM_KIND}. */
  static final String KIND = "kind";

  static final String REPORT_KIND = "report";
  static final String CLAIM_KIND = "claim";

  /** The id of the report; a report's document and those of its claims have it. */
  static final String REPORT = "report";

  static final String CLAIM = "claim";

  /** A number made of the report's id, by which equals are put in order. */
  static final String ORDER = "order";

  /** What can be looked up by words. */
  static final String WORDS = "words";

  static final String OUTLET = "outlet";

  /** The registry's ids of parties, and of those who speak. */
  static final String ACTOR = "actor";

  static final String VOICE = "voice";

  /** The names of parties, as words. */
  static final String ACTOR_WORDS = "actor-words";

  /** The English names of the place, its province and its country, and the country's code. */
  static final String PLACE = "place";

  static final String TYPE = "type";

  /** The outlet's name as one, and the columns that facets are counted by. */
  static final String OUTLET_NAME = "outlet-name";

  static final String FACET_OUTLET = "facet-outlet";
  static final String FACET_ACTOR = "facet-actor";
  static final String FACET_PLACE = "facet-place";
  static final String FACET_TYPE = "facet-type";

  /** The first and the last day, as days since 1970. */
  static final String FROM = "from";

  static final String TO = "to";

  private Fields() {}
}
