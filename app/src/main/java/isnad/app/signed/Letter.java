package isnad.app.signed;

import isnad.core.review.Tlp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The page that lies in a package and says in Arabic and English who sends it to whom, how far it
 * may be passed on, and how anybody checks it without Isnad.
 */
public record Letter(String sender, String recipient, Instant time, Tlp tlp, String holds) {
  public static final String NAME = "README.txt";

  private static final int RULE = 70;

  private static final String ARABIC = """
      هذه الحزمة

      المرسل: %s
      إلى: %s
      أُعدّت في: %s
      فيها: %s
      درجة التداول: %s. %s

      للتحقق من أن شيئا لم يتغير، افتحوا نافذة أوامر في هذا المجلد، بعد فك الضغط إن لزم:

      %s
      يقول الأمر الأول إن كل ملف سليم، ويقول الثاني إن التوقيع صحيح
      (Signature Verified Successfully). الملف signer.pem هو مفتاح المرسل العلني. خذوه من
      المرسل بطريق آخر غير هذه الحزمة، فكل من يغيّر الحزمة يستطيع أن يضع فيها مفتاحا آخر.
      ومن عنده إسناد يكفيه أمر واحد:

      %s
      ما ورد هنا أقوال منسوبة إلى قائليها، وليس حكما بصحتها.
      """;

  private static final String ENGLISH = """
      This package

      From: %s
      For: %s
      Made: %s
      Holds: %s
      Marking: %s. %s

      To check that nothing was changed, open a terminal in this folder (unpack it first where
      it is a zip):

      %s
      The first command says of each file that it is as it was, the second that the signature is
      good (Signature Verified Successfully). The file signer.pem is the sender's public key. Get
      it from the sender by another way than this package: whoever changes a package can put
      another key into it. With Isnad one command is enough:

      %s
      What is told here is told on somebody's word. It is not said to be true.
      """;

  private static final String COMMANDS = "    sha256sum -c SHA256SUMS\n"
      + "    openssl pkeyutl -verify -pubin -inkey signer.pem -rawin -in SHA256SUMS"
      + " -sigfile SHA256SUMS.sig\n";

  private static final String ISNAD = "    isnad share check PACKAGE --key signer.pem\n";

  public Letter {
    time = time.truncatedTo(ChronoUnit.SECONDS);
    if (sender.lines().count() > 1 || recipient.lines().count() > 1) {
      throw new IllegalArgumentException("a name is one line");
    }
  }

  /** All of it. */
  public String text() {
    return in(ARABIC, "من تسمح له درجة التداول", arabic(tlp))
        + "\n" + "-".repeat(RULE) + "\n\n"
        + in(ENGLISH, "whoever the marking permits", english(tlp));
  }

  private String in(String language, String anybody, String meaning) {
    String whom = recipient.isBlank() ? anybody : recipient;
    return language.formatted(sender, whom, time, holds, tlp.label(), meaning, COMMANDS, ISNAD);
  }

  private static String english(Tlp tlp) {
    return switch (tlp) {
      case CLEAR -> "It may be passed on to anybody.";
      case GREEN -> "It may be passed on within the community, and not be made public.";
      case AMBER -> "It is for your organisation and its clients, as far as they need to know it.";
      case AMBER_STRICT -> "It is for your organisation alone. Pass it on to nobody else.";
      case RED -> "It is for those whom it was sent to by name. Pass it on to nobody.";
    };
  }

  private static String arabic(Tlp tlp) {
    return switch (tlp) {
      case CLEAR -> "يجوز نقلها إلى أي أحد.";
      case GREEN -> "يجوز نقلها داخل الجماعة المعنية، ولا يجوز نشرها للعموم.";
      case AMBER -> "هي لمؤسستكم ولمن يحتاج إلى معرفتها من المتعاملين معها.";
      case AMBER_STRICT -> "هي لمؤسستكم وحدها، ولا تُنقل إلى غيرها.";
      case RED -> "هي لمن أُرسلت إليهم بأسمائهم، ولا تُنقل إلى أحد.";
    };
  }
}
