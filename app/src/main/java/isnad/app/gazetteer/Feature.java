package isnad.app.gazetteer;

import isnad.core.pack.Precision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of place that is taken from a dump: its family, how precise a point says where it is, what
 * it weighs where its population is not known, and the class words that its name stands behind
 * (none where a name stands alone).
 */
record Feature(Family family, Precision precision, long weight, String classWord) {

  /** What a report of the place counts it among. */
  enum Family {
    SETTLEMENTS,
    /** Settlements from which a division is governed. */
    SEATS,
    QUARTERS,
    DIVISIONS,
    SITES,
    /** Mountains, islands, valleys. */
    LANDFORMS
  }

  private static final Map<String, Feature> BY_CODE = new HashMap<>();

  static {
    settlements();
    divisions();
    put(Family.SITES, Precision.POINT, 300, "مطار", "S.AIRP", "S.AIRF", "S.AIRH");
    put(Family.SITES, Precision.POINT, 300, "قاعدة", "S.AIRB", "S.INSM", "L.MILB", "L.NVB");
    put(Family.SITES, Precision.POINT, 300, "سجن", "S.PRN");
    put(Family.SITES, Precision.POINT, 300, "مخيم", "S.CMPRF", "L.CMPRF");
    put(Family.SITES, Precision.POINT, 300, "معبر", "S.PSTB", "S.CSTM");
    put(Family.SITES, Precision.POINT, 300, "ميناء", "L.PRT", "H.HBR");
    put(Family.SITES, Precision.POINT, 300, "سد", "S.DAM");
    put(Family.SITES, Precision.POINT, 300, "مصفاة", "S.OILR");
    put(Family.SITES, Precision.DISTRICT, 300, "حقل", "L.OILF", "L.GASF");
    put(Family.LANDFORMS, Precision.DISTRICT, 200, "جبل", "T.MT", "T.PK");
    put(Family.LANDFORMS, Precision.DISTRICT, 200, "جبال", "T.MTS");
    put(Family.LANDFORMS, Precision.DISTRICT, 200, "جزيرة", "T.ISL");
    put(Family.LANDFORMS, Precision.DISTRICT, 200, "جزر", "T.ISLS");
    put(Family.LANDFORMS, Precision.DISTRICT, 200, "وادي", "T.VAL", "H.WAD");
  }

  private static void settlements() {
    put(Family.SEATS, Precision.TOWN, 200_000, "", "P.PPLC");
    put(Family.SEATS, Precision.TOWN, 50_000, "", "P.PPLA", "P.PPLG");
    put(Family.SEATS, Precision.TOWN, 8_000, "", "P.PPLA2");
    put(Family.SEATS, Precision.TOWN, 3_000, "", "P.PPLA3", "P.PPLA4", "P.PPLA5");
    put(
        Family.SETTLEMENTS,
        Precision.TOWN,
        500,
        "",
        "P.PPL",
        "P.PPLL",
        "P.PPLF",
        "P.PPLR",
        "P.PPLS",
        "P.PPLW",
        "P.STLMT");
    put(Family.QUARTERS, Precision.DISTRICT, 300, "", "P.PPLX");
  }

  private static void divisions() {
    put(
        Family.DIVISIONS,
        Precision.COUNTRY,
        1_000_000,
        "",
        "A.PCLI",
        "A.PCL",
        "A.PCLD",
        "A.PCLF",
        "A.PCLIX",
        "A.PCLS");
    put(Family.DIVISIONS, Precision.REGION, 900, "", "A.ADM1", "A.TERR");
    put(Family.DIVISIONS, Precision.REGION, 400, "", "A.ADM2");
    put(
        Family.DIVISIONS,
        Precision.DISTRICT,
        200,
        "",
        "A.ADM3",
        "A.ADM4",
        "A.ADM5",
        "A.ADMD",
        "A.PRSH");
  }

  private static void put(
      Family family, Precision precision, long weight, String classWord, String... codes) {
    for (String code : codes) {
      BY_CODE.put(code, new Feature(family, precision, weight, classWord));
    }
  }

  /** The feature of a class and code of GeoNames; empty where it is not taken. */
  static Optional<Feature> of(String featureClass, String code) {
    return Optional.ofNullable(BY_CODE.get(featureClass + "." + code));
  }

  /** How often a place of {@code population} (0 for unknown) is meant beside others. */
  long weight(long population) {
    if (population == 0) {
      return weight;
    }
    return switch (family) {
      case SETTLEMENTS, SEATS -> population;
      case QUARTERS -> Math.min(population, 3_000);
      // A town outweighs the division of its name.
      case DIVISIONS -> precision == Precision.COUNTRY ? population : Math.max(1, population / 10);
      case SITES, LANDFORMS -> weight;
    };
  }

  boolean isDivision() {
    return family == Family.DIVISIONS;
  }
}
